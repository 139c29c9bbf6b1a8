namespace Suture.Validation;

/// <summary>Looking again finds nothing of this weakness where the repair was made.</summary>
internal sealed class FindingIsGone : StaticCheck
{
    protected override string? WhyNot(Trial trial) =>
        trial.Correspondence.SuccessorOf(trial.Finding) is { } still ? $"{still.Rule} is still found at {still.Location.Start}" : null;
}
