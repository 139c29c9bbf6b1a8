namespace Suture.RuleFiles.Testing;

/// <summary>Where rules and their test disagree.</summary>
/// <param name="File">The file of the test.</param>
/// <param name="Line">The line, from one.</param>
/// <param name="Rule">The rule's id; empty for the fixes of all.</param>
/// <param name="What">What is wrong: missed, unexpected, …</param>
public sealed record RuleMismatch(string File, int Line, string Rule, string What)
{
    public override string ToString() => Rule.Length > 0 ? $"{File}:{Line}: {Rule}: {What}" : $"{File}:{Line}: {What}";
}
