namespace Suture.Sandbox;

/// <summary>How a run in the sandbox ended.</summary>
/// <param name="ExitCode">As a shell would say it: 128 + the signal when a signal ended it.</param>
/// <param name="StandardOutput">What was kept of it, read as UTF-8.</param>
/// <param name="StandardError">What was kept of it, read as UTF-8.</param>
/// <param name="TimedOut">True when the wall time was used up and the run was killed.</param>
/// <param name="OutputWasCut">True when there was more output than was kept.</param>
/// <param name="WallTime">From the start of the sandbox to its end.</param>
public sealed record SandboxResult(
    int ExitCode,
    string StandardOutput,
    string StandardError,
    bool TimedOut,
    bool OutputWasCut,
    TimeSpan WallTime)
{
    /// <summary>The signal that ended the program, or null.</summary>
    public int? Signal => ExitCode > 128 ? ExitCode - 128 : null;
}
