using System.Globalization;
using Suture.Findings;

namespace Suture.Validation;

/// <summary>Other attacks on the same place, which played no part in finding it, do no harm either.</summary>
internal sealed class VariantsAreSilent(Rehearsal rehearsal) : ICheck
{
    public string Name => nameof(VariantsAreSilent);

    public async Task<CheckResult> RunAsync(Trial trial, CancellationToken cancellation)
    {
        var variants = Rehearsal.VariantsOf(trial);
        if (variants.IsEmpty)
        {
            return new CheckResult(Name, CheckOutcome.NotApplicable, "there are no other attacks to try");
        }

        var replay = await rehearsal.AfterAsync(trial, cancellation);
        if (replay.WhyNot.Length > 0)
        {
            return new CheckResult(Name, CheckOutcome.NotApplicable, replay.WhyNot);
        }

        foreach (var seen in variants.Select(replay.Of))
        {
            if (Blame.For(trial, seen) is { } violation)
            {
                return new CheckResult(Name, CheckOutcome.Failed, $"{seen.Input} does harm: {violation.Text}");
            }
        }

        var ran = variants.Count(input => replay.Of(input).Ran);
        return ran > 0
            ? new CheckResult(Name, CheckOutcome.Passed, string.Create(CultureInfo.InvariantCulture, $"{ran} other attacks are silent"))
            : new CheckResult(Name, CheckOutcome.NotApplicable, "none of the other attacks could be run");
    }
}
