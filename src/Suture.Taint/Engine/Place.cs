using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Where a value is kept: a variable, or a part of it by attributes and constant items (<c>.name</c>, <c>[key]</c>, <c>[#0]</c>).</summary>
internal readonly record struct Place(Symbol Symbol, string Path)
{
    public int Hash => (Symbol.Number * 7) + (Path.Length == 0 ? 0 : (Path.Length * 31) + (Path[^1] * 5) + Path[Path.Length / 2]);

    public bool Is(Place other) => ReferenceEquals(Symbol, other.Symbol) && string.Equals(Path, other.Path, StringComparison.Ordinal);

    public bool IsBelow(Place whole) => Path.Length > whole.Path.Length && Path.StartsWith(whole.Path, StringComparison.Ordinal)
        && Path[whole.Path.Length] is '.' or '[';

    /// <summary>The first key of a path that is not empty.</summary>
    public static string FirstOf(string path)
    {
        var end = path.AsSpan(1).IndexOfAny('.', '[');
        return end < 0 ? path : path[..(end + 1)];
    }

    /// <summary>How many keys a path has.</summary>
    public static int LengthOf(string path) => path.AsSpan().Count('.') + path.AsSpan().Count('[');

    /// <summary>The key of <c>x['key']</c> or <c>x[0]</c>; null for one that is not constant, or that would read like several.</summary>
    public static string? KeyOf(Expression index, SemanticModel model) => model.ConstantOf(index) switch
    {
        string key when key.AsSpan().IndexOfAny(".[]") < 0 => $"[{key}]",
        long and >= 0 and < 64 and var position => Structure.Position((int)(long)position),
        _ => null,
    };
}
