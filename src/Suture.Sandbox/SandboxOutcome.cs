namespace Suture.Sandbox;

/// <summary>What came of asking the sandbox to run something. A closed set.</summary>
public abstract record SandboxOutcome
{
    private SandboxOutcome()
    {
    }

    /// <summary>It ran, inside every layer.</summary>
    public sealed record Finished(SandboxResult Result) : SandboxOutcome;

    /// <summary>Nothing ran.</summary>
    /// <param name="Why">The layer that is missing, and what to do.</param>
    public sealed record Refused(string Why) : SandboxOutcome;
}
