namespace Suture.RuleFiles;

/// <summary>What is wrong with a rule file, or worth knowing of it.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Line">The line, from one.</param>
/// <param name="Message">One line that says what, and what to do.</param>
public sealed record RuleProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
