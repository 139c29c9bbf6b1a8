using System.Collections.Immutable;

namespace Suture.Validation;

/// <summary>A run of several inputs on one version of a file.</summary>
/// <param name="Observations">What was seen of each input that was run, in their order.</param>
/// <param name="WhyNot">Why nothing could be run; empty when it was.</param>
public sealed record Replay(ImmutableArray<Observation> Observations, string WhyNot)
{
    public static Replay Of(params ImmutableArray<Observation> observations) => new(observations, "");

    public static Replay NotRun(string why) => new([], why);

    /// <summary>What was seen of an input; of one that time or a dying process kept from running, that it did not run.</summary>
    public Observation Of(string input) =>
        Observations.FirstOrDefault(seen => seen.Input == input) ?? new Observation(input, false, "not run: the process ended before", []);
}
