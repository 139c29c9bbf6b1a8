using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>A trace that leaves its file: in what a function returns, or in a value that other files can read.</summary>
/// <param name="Parameter">The position of the parameter that it stands for; -1 for a source.</param>
/// <param name="Strength">Who chooses the value of a source.</param>
/// <param name="Clean">The kinds of sinks that it can no longer harm.</param>
/// <param name="Steps">The way of a source to here, all in other files.</param>
internal sealed record FarTrace(int Parameter, SourceStrength Strength, ulong Clean, ImmutableArray<TaintStep> Steps);
