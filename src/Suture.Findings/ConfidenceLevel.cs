namespace Suture.Findings;

/// <summary>How sure a case is, in three words that all reports share.</summary>
public enum ConfidenceLevel
{
    /// <summary>Worth a look.</summary>
    Low,

    /// <summary>Harmful if whoever calls or starts the program is not to be trusted.</summary>
    Medium,

    /// <summary>Seen to be exploitable, or wrong whoever uses the program.</summary>
    High,
}
