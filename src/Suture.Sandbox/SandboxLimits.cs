namespace Suture.Sandbox;

/// <summary>What one run may use up.</summary>
public sealed record SandboxLimits
{
    private const long Megabyte = 1024 * 1024;

    public static SandboxLimits Default { get; } = new();

    /// <summary>After this the whole run is killed.</summary>
    public TimeSpan WallTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Processor time of each process.</summary>
    public TimeSpan ProcessorTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Address space of each process, in bytes.</summary>
    public long Memory { get; init; } = 1024 * Megabyte;

    /// <summary>Processes and threads of the run, taken together.</summary>
    public int Processes { get; init; } = 64;

    /// <summary>The largest file, in bytes.</summary>
    public long FileSize { get; init; } = 32 * Megabyte;

    /// <summary>All that may be written to each of the scratch folders, in bytes.</summary>
    public long ScratchSize { get; init; } = 64 * Megabyte;

    public int OpenFiles { get; init; } = 256;

    /// <summary>How much of each of standard output and standard error is kept, in bytes.</summary>
    public int Output { get; init; } = (int)(4 * Megabyte);
}
