using Suture.Semantics;

namespace Suture.Taint;

/// <summary>Where a value is kept: a variable, or one attribute or constant item of it (<c>.name</c>, <c>[key]</c>).</summary>
internal readonly record struct Place(Symbol Symbol, string Path)
{
    public int Hash => (Symbol.Number * 7) + (Path.Length == 0 ? 0 : (Path.Length * 31) + (Path[^1] * 5) + Path[Path.Length / 2]);

    public bool Is(Place other) => ReferenceEquals(Symbol, other.Symbol) && string.Equals(Path, other.Path, StringComparison.Ordinal);
}
