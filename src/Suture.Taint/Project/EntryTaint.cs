using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>What another file passes to a parameter of a function of this one.</summary>
/// <param name="Path">The file of the function.</param>
/// <param name="Function">The function's name in its file.</param>
/// <param name="Position">The parameter's position.</param>
/// <param name="Strength">Who chooses the value.</param>
/// <param name="Clean">The kinds of sinks that it can no longer harm.</param>
/// <param name="Steps">From the source to the call, all in other files.</param>
internal sealed record EntryTaint(string Path, string Function, int Position, SourceStrength Strength, ulong Clean, ImmutableArray<TaintStep> Steps)
{
    /// <summary>The same for everybody who asks by these.</summary>
    public (string Path, string Function, int Position, SourceStrength Strength, ulong Clean) Key => (Path, Function, Position, Strength, Clean);
}
