using System.Collections.Immutable;
using System.Globalization;
using Suture.Findings;

namespace Suture.Validation;

/// <summary>From checks of which none failed to a verdict that says no more than was observed.</summary>
internal static class Judgement
{
    public static Verdict Of(Evidence evidence, ImmutableArray<CheckResult> checks) =>
        Missing(evidence, checks) is { } why ? new Verdict.Unproven(why, checks) : new Verdict.Proven(checks);

    /// <summary>What a proof lacks, in one sentence; null when nothing.</summary>
    private static string? Missing(Evidence evidence, ImmutableArray<CheckResult> checks)
    {
        if (NoExploit(evidence) is { } reason)
        {
            return reason;
        }

        var silent = Named(checks, nameof(ExploitIsSilent));
        if (silent.Outcome != CheckOutcome.Passed)
        {
            return $"the exploit could not be replayed on the repair: {silent.Detail}";
        }

        var tests = Named(checks, nameof(TestsStillPass));
        if (tests.Outcome != CheckOutcome.Passed && tests.Detail != TestsStillPass.NoneGiven)
        {
            return $"the exploit is silent, but the tests could not be run: {tests.Detail}";
        }

        var benign = Named(checks, nameof(BenignInputsAgree));
        return tests.Outcome == CheckOutcome.Passed || benign.Outcome == CheckOutcome.Passed
            ? null
            : $"the exploit is silent, but unchanged behaviour was not observed: {benign.Detail}";
    }

    private static string? NoExploit(Evidence evidence) => evidence switch
    {
        Evidence.Exploited => null,
        Evidence.NotRun notRun => $"not run: {notRun.Why}",
        Evidence.NotReproduced { Executions: 0 } => "no exploit to replay: no input could be run",
        Evidence.Reached reached => string.Create(
            CultureInfo.InvariantCulture, $"no exploit to replay: {reached.Executions} hostile inputs reached the code without a violation"),
        Evidence.NotReproduced tried => string.Create(
            CultureInfo.InvariantCulture, $"no exploit to replay: {tried.Executions} inputs did not reach the sink"),
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };

    private static CheckResult Named(ImmutableArray<CheckResult> checks, string name) => checks.Single(check => check.Check == name);
}
