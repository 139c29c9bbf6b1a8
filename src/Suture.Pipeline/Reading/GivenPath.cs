namespace Suture.Pipeline;

/// <summary>A path as the user gave it, and how what lies below it is named.</summary>
internal sealed class GivenPath
{
    private readonly string given;
    private readonly string currentDirectory;

    private GivenPath(string given, string fullPath, string currentDirectory)
    {
        this.given = given;
        this.currentDirectory = currentDirectory;
        FullPath = fullPath;
        Real = RealPathOrSelf(fullPath);
    }

    public string FullPath { get; }

    /// <summary>The path with its links followed.</summary>
    public string Real { get; }

    public static GivenPath Of(string given, string currentDirectory) =>
        new(given, Path.TrimEndingDirectorySeparator(Path.GetFullPath(given, currentDirectory)), currentDirectory);

    /// <summary>How a file at or below this path is shown.</summary>
    public string Display(string fullPath)
    {
        var below = PathBelow(FullPath, fullPath);
        var shown = below == "." ? given : Path.Combine(given, below);
        shown = shown.StartsWith("./", StringComparison.Ordinal) ? shown[2..].TrimStart('/') : shown;
        return shown.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Where a file at or below this path belongs in an output folder: as seen from the current folder, or from this path's parent.</summary>
    public string Relative(string fullPath)
    {
        var relative = PathBelow(currentDirectory, fullPath);
        return Leaves(relative) ? PathBelow(Path.GetDirectoryName(FullPath) ?? FullPath, fullPath) : relative;
    }

    /// <summary>True when a path with its links followed is this path or below it.</summary>
    public bool Holds(string real) => !Leaves(PathBelow(Real, real));

    // Nearly every path lies below the folder, and both are in normal form: then what is behind the folder's name is the answer.
    private static string PathBelow(string folder, string path) =>
        path.Length > folder.Length + 1 && path[folder.Length] == Path.DirectorySeparatorChar && path.StartsWith(folder, StringComparison.Ordinal)
            ? path[(folder.Length + 1)..]
            : Path.GetRelativePath(folder, path);

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
