namespace Suture.Pipeline;

/// <summary>A file that the user asked for.</summary>
/// <param name="FullPath">Where it lies.</param>
/// <param name="RelativePath">Where it belongs below an output folder; never leaves it, and no two files share one.</param>
/// <param name="DisplayPath">As the user would name it, with forward slashes.</param>
public sealed record WorkspaceFile(string FullPath, string RelativePath, string DisplayPath)
{
    /// <summary>False when a symbolic link leads out of the path that the user gave.</summary>
    public bool StaysInside { get; init; } = true;
}
