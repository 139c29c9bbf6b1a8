namespace Suture.Cli;

/// <summary>What the shell is told.</summary>
internal static class ExitCode
{
    /// <summary>scan: nothing found; fix: nothing left.</summary>
    public const int Nothing = 0;

    /// <summary>scan: something found; fix: something left.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be done or analysed; what could be is reported all the same.</summary>
    public const int Error = 2;

    /// <summary>As shells count a process ended by SIGINT.</summary>
    public const int Interrupted = 130;
}
