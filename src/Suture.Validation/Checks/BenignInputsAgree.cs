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
        var comparison = new OutcomeComparison(trial);
        var counts = new Dictionary<Agreement, int>();
        foreach (var input in Rehearsal.BenignOf(trial))
        {
            var (was, now) = (before.Of(input), after.Of(input));
            var agreement = comparison.Compare(input, was, now);
            if (agreement == Agreement.Different)
            {
                return new CheckResult(Name, CheckOutcome.Failed, $"{input} gave {OutcomeDifference.Describe(was, now)}");
            }

            counts[agreement] = counts.GetValueOrDefault(agreement) + 1;
        }

        return Outcome(counts.GetValueOrDefault(Agreement.Same), counts.GetValueOrDefault(Agreement.Declared));
    }

    private CheckResult Outcome(int same, int declared)
    {
        if (same == 0)
        {
            var why = declared > 0 ? "every result differs, as the repair declares" : "every benign input was refused with an error, before the repair too";
            return new CheckResult(Name, CheckOutcome.NotApplicable, why);
        }

        var agree = same == 1 ? "1 benign input agrees" : string.Create(CultureInfo.InvariantCulture, $"{same} benign inputs agree");
        if (declared > same)
        {
            return new CheckResult(Name, CheckOutcome.NotApplicable, string.Create(CultureInfo.InvariantCulture, $"only {agree}; {declared} differ as the repair declares"));
        }

        var except = declared > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {declared} differ as the repair declares") : "";
        return new CheckResult(Name, CheckOutcome.Passed, agree + except);
    }
}
