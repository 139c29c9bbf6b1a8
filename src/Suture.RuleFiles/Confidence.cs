namespace Suture.RuleFiles;

/// <summary>
/// How sure a finding of a user's rule is: by its author's <c>metadata.confidence</c>, or else by its severity. Starting values: nobody has measured
/// the rule.
/// </summary>
internal static class Confidence
{
    public static double Of(UserRule rule) => rule.Metadata.Confidence switch
    {
        Severity.High => 0.9,
        Severity.Medium => 0.75,
        Severity.Low => 0.4,
        _ => rule.Severity switch { Severity.Critical or Severity.High => 0.8, Severity.Medium => 0.75, _ => 0.5 },
    };
}
