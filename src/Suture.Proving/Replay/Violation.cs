namespace Suture.Proving;

/// <summary>Harm that an oracle saw.</summary>
/// <param name="Text">What was seen, one sentence.</param>
/// <param name="Line">The line of the analysed file that did it, counted from one; 0 when unknown.</param>
public sealed record Violation(string Text, int Line);
