namespace Suture.Pipeline;

/// <summary>A path as the user gave it, and how what lies below it is named.</summary>
internal sealed class GivenPath
{
    private readonly string given;
    private readonly string currentDirectory;
    private readonly string realPath;

    private GivenPath(string given, string fullPath, string currentDirectory)
    {
        this.given = given;
        this.currentDirectory = currentDirectory;
        FullPath = fullPath;
        realPath = RealPathOrSelf(fullPath);
    }

    public string FullPath { get; }

    public static GivenPath Of(string given, string currentDirectory) =>
        new(given, Path.TrimEndingDirectorySeparator(Path.GetFullPath(given, currentDirectory)), currentDirectory);

    /// <summary>How a file at or below this path is shown.</summary>
    public string Display(string fullPath)
    {
        var below = Path.GetRelativePath(FullPath, fullPath);
        var shown = below == "." ? given : Path.Combine(given, below);
        shown = shown.StartsWith("./", StringComparison.Ordinal) ? shown[2..].TrimStart('/') : shown;
        return shown.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Where a file at or below this path belongs in an output folder: as seen from the current folder, or from this path's parent.</summary>
    public string Relative(string fullPath)
    {
        var relative = Path.GetRelativePath(currentDirectory, fullPath);
        return Leaves(relative) ? Path.GetRelativePath(Path.GetDirectoryName(FullPath) ?? FullPath, fullPath) : relative;
    }

    /// <summary>True when a path with its links followed is this path or below it.</summary>
    public bool Holds(string real) => !Leaves(Path.GetRelativePath(realPath, real));

    private static bool Leaves(string relative) =>
        relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative);

    private static string RealPathOrSelf(string fullPath)
    {
        try
        {
            return RealPath.Of(fullPath);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return fullPath;
        }
    }
}
