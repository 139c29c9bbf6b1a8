using Suture.Findings;

namespace Suture.Validation;

/// <summary>Looking again finds nothing of this weakness where the repair was made.</summary>
internal sealed class FindingIsGone : ICheck
{
    public string Name => nameof(FindingIsGone);

    public Task<CheckResult> RunAsync(Trial trial, CancellationToken cancellation) => Task.FromResult(Look(trial));

    private CheckResult Look(Trial trial)
    {
        if (trial.Correspondence.SuccessorOf(trial.Finding) is { } still)
        {
            return new CheckResult(Name, CheckOutcome.Failed, $"{still.Rule} is still found at {still.Location.Start}");
        }

        // What Suture never found, it cannot miss now. The detector that did find it is not run again for each repair.
        return trial.Finding.IsForeign
            ? new CheckResult(Name, CheckOutcome.NotApplicable, $"only {trial.Finding.Witnesses[0].Detector} found it, which was not asked again")
            : new CheckResult(Name, CheckOutcome.Passed, "");
    }
}
