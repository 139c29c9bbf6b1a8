namespace Suture.Pipeline;

/// <summary>How the user's paths are read.</summary>
/// <param name="CurrentDirectory">What relative paths are relative to.</param>
/// <param name="MaximumBytes">Files larger than this are refused.</param>
public sealed record WorkspaceOptions(string CurrentDirectory, long MaximumBytes = WorkspaceOptions.DefaultMaximumBytes)
{
    public const long DefaultMaximumBytes = 50L * 1024 * 1024;

    /// <summary>The process's own folder and the usual limit.</summary>
    public static WorkspaceOptions Here => new(Directory.GetCurrentDirectory());
}
