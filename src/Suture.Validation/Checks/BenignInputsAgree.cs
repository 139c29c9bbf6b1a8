using System.Globalization;
using Suture.Findings;

namespace Suture.Validation;

/// <summary>On what an honest caller sends, both versions answer alike: result, exception type, output, response.</summary>
internal sealed class BenignInputsAgree(Rehearsal rehearsal) : ICheck
{
    public string Name => nameof(BenignInputsAgree);

    public async Task<CheckResult> RunAsync(Trial trial, CancellationToken cancellation)
    {
        var (before, after) = await rehearsal.BothAsync(trial, cancellation);
        if (before.WhyNot.Length > 0)
        {
            return new CheckResult(Name, CheckOutcome.NotApplicable, before.WhyNot);
        }

        if (!Rehearsal.BenignOf(trial).Any(input => before.Of(input).Ran))
        {
            return new CheckResult(Name, CheckOutcome.NotApplicable, "no benign input could be run on the file as it was");
        }

        return after.WhyNot.Length > 0
            ? new CheckResult(Name, CheckOutcome.Failed, $"the file ran before the repair but not after it: {after.WhyNot}")
            : Compare(trial, before, after);
    }

    private CheckResult Compare(Trial trial, Replay before, Replay after)
    {
        var (agreed, declared) = (0, 0);
        foreach (var input in Rehearsal.BenignOf(trial))
        {
            var (was, now) = (before.Of(input), after.Of(input));
            if (was.Ran == now.Ran && was.Outcome == now.Outcome)
            {
                agreed += was.Ran ? 1 : 0;
            }
            else if (OutcomeDifference.IsDeclared(was, now, trial.Repair))
            {
                declared++;
            }
            else
            {
                return new CheckResult(Name, CheckOutcome.Failed, $"{input} gave {OutcomeDifference.Describe(was, now)}");
            }
        }

        return Outcome(agreed, declared);
    }

    private CheckResult Outcome(int agreed, int declared)
    {
        var except = declared > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {declared} differ as the repair declares") : "";
        return agreed > 0
            ? new CheckResult(Name, CheckOutcome.Passed, string.Create(CultureInfo.InvariantCulture, $"{agreed} benign inputs agree{except}"))
            : new CheckResult(Name, CheckOutcome.NotApplicable, "every result differs, as the repair declares");
    }
}
