using System.Collections.Immutable;

namespace Suture.Tests.Taint.Pairs;

/// <summary>What was found in both programs of a pair.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Missed">Sinks that are marked and were not found.</param>
/// <param name="Alarms">What was found where nothing is: other places of the vulnerable program, and all of the safe one.</param>
/// <param name="Trouble">What the survey says went wrong.</param>
public sealed record PairResult(Pair Pair, ImmutableArray<Sink> Missed, ImmutableArray<Sink> Alarms, ImmutableArray<string> Trouble)
{
    public bool IsFound => Missed.IsEmpty;

    public bool IsSilent => Alarms.IsEmpty;

    public static async Task<PairResult> OfAsync(Pair pair)
    {
        var kinds = pair.Expected.Select(sink => sink.Kind).ToHashSet(StringComparer.Ordinal);
        var vulnerable = await PairSurvey.RunAsync(pair.Vulnerable);
        var safe = await PairSurvey.RunAsync(pair.Safe);
        return new PairResult(
            pair,
            [.. pair.Expected.Except(vulnerable.Sinks)],
            [.. vulnerable.Sinks.Except(pair.Expected).Concat(safe.Sinks).Where(sink => kinds.Contains(sink.Kind))],
            [.. vulnerable.Trouble, .. safe.Trouble]);
    }
}
