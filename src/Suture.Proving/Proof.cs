using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.Proving;

/// <summary>What came of looking for evidence, with what a judge of repairs needs to look again.</summary>
/// <param name="Evidence">What was shown.</param>
/// <param name="Benign">The harmless inputs that were run.</param>
/// <param name="Attacks">The hostile inputs that were made, run or not; the one that did harm is among them.</param>
public sealed record Proof(Evidence Evidence, ImmutableArray<string> Benign, ImmutableArray<string> Attacks)
{
    public static Proof NotRun(string why) => new(new Evidence.NotRun(why), [], []);

    /// <summary>The hostile inputs other than the one that did harm.</summary>
    public ImmutableArray<string> Variants =>
        Evidence is Evidence.Exploited exploit ? Attacks.Remove(exploit.Input) : Attacks;
}
