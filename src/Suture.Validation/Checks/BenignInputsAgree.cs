using System.Collections.Immutable;
using System.Globalization;
using Suture.Findings;

namespace Suture.Validation;

/// <summary>On what an honest caller sends, both versions answer alike: result, exception type, output, response.</summary>
internal sealed class BenignInputsAgree(Rehearsal rehearsal) : ICheck
{
    public string Name => nameof(BenignInputsAgree);

    public async Task<CheckResult> RunAsync(Trial trial, CancellationToken cancellation)
    {
        var before = await rehearsal.BeforeAsync(trial, cancellation);
        if (before.WhyNot.Length > 0)
        {
            return new CheckResult(Name, CheckOutcome.NotApplicable, before.WhyNot);
        }

        if (!Rehearsal.BenignOf(trial).Any(input => before.Of(input).Ran))
        {
            return new CheckResult(Name, CheckOutcome.NotApplicable, "no benign input could be run on the file as it was");
        }

        var after = await rehearsal.AfterAsync(trial, cancellation);
        return after.WhyNot.Length > 0
            ? new CheckResult(Name, CheckOutcome.Failed, $"the file ran before the repair but not after it: {after.WhyNot}")
            : Compare(Rehearsal.BenignOf(trial), before, after);
    }

    private CheckResult Compare(ImmutableArray<string> inputs, Replay before, Replay after)
    {
        var agreed = 0;
        foreach (var input in inputs)
        {
            var (was, now) = (before.Of(input), after.Of(input));
            if (was.Ran != now.Ran || was.Outcome != now.Outcome)
            {
                return new CheckResult(Name, CheckOutcome.Failed, $"{was.Input} gave {was.Outcome} before, {now.Outcome} after");
            }

            agreed += was.Ran ? 1 : 0;
        }

        return new CheckResult(Name, CheckOutcome.Passed, string.Create(CultureInfo.InvariantCulture, $"{agreed} benign inputs agree"));
    }
}
