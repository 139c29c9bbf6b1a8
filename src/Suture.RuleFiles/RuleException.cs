namespace Suture.RuleFiles;

/// <summary>A rule that cannot be read; the message is one line.</summary>
internal sealed class RuleException(int line, string message) : Exception(message)
{
    /// <summary>The line in the rule file, from one.</summary>
    public int Line => line;
}
