namespace Suture.Findings;

/// <summary>What a repair promises, and so when it may be applied.</summary>
public enum RepairSafety
{
    /// <summary>Class A: the same behaviour on benign input; applied when no check fails.</summary>
    Safe,

    /// <summary>Class B: documented edge cases differ; applied when no check fails, and said so when unproven.</summary>
    Validated,

    /// <summary>Class C: changes a format, policy or protocol; applied only where the user opted in.</summary>
    OptIn,

    /// <summary>Class F: advice for a person; never applied.</summary>
    Advice,
}
