namespace Suture.Findings;

/// <summary>How one check of a repair ended.</summary>
/// <param name="Check">The check's name: the sentence that is true when it passes.</param>
/// <param name="Outcome">Passed, failed, or not applicable.</param>
/// <param name="Detail">What was seen; why it failed or did not apply.</param>
public sealed record CheckResult(string Check, CheckOutcome Outcome, string Detail);
