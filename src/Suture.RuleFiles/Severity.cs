namespace Suture.RuleFiles;

/// <summary>How bad a rule's author calls what it finds.</summary>
internal enum Severity
{
    /// <summary><c>LOW</c> or <c>INFO</c>.</summary>
    Low,

    /// <summary><c>MEDIUM</c> or <c>WARNING</c>.</summary>
    Medium,

    /// <summary><c>HIGH</c> or <c>ERROR</c>.</summary>
    High,

    /// <summary><c>CRITICAL</c>.</summary>
    Critical,
}
