namespace Suture.Findings;

/// <summary>The ways a check can end.</summary>
public enum CheckOutcome
{
    Passed,
    Failed,
    NotApplicable,
}
