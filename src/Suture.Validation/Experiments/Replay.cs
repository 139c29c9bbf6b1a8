using System.Collections.Immutable;

namespace Suture.Validation;

/// <summary>A run of several inputs on one version of a file.</summary>
/// <param name="Observations">One for each input, in their order; empty when nothing could be run.</param>
/// <param name="WhyNot">Why nothing could be run; empty when it was.</param>
public sealed record Replay(ImmutableArray<Observation> Observations, string WhyNot)
{
    public static Replay Of(params ImmutableArray<Observation> observations) => new(observations, "");

    public static Replay NotRun(string why) => new([], why);
}
