namespace Suture.Proving;

/// <summary>The Python that runs analysed code, and the folder outside /usr that it needs, if any.</summary>
/// <param name="Path">The interpreter's full path, links resolved.</param>
/// <param name="Prefix">The folder to make readable in the sandbox; null when it lies under /usr.</param>
public sealed record PythonInterpreter(string Path, string? Prefix)
{
    /// <summary>Debian's python3 first, for its packages; else the first real one on a search path, or null.</summary>
    /// <param name="searchPath">The folders of PATH, separated by colons.</param>
    public static PythonInterpreter? Find(string? searchPath) =>
        (searchPath ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Prepend("/usr/bin")
            .Select(folder => TryFolder(System.IO.Path.Combine(folder, "python3")))
            .FirstOrDefault(found => found is not null);

    private static PythonInterpreter? TryFolder(string path)
    {
        try
        {
            var real = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            if (!File.Exists(real) || !IsProgram(real))
            {
                return null;
            }

            var prefix = System.IO.Path.GetDirectoryName(System.IO.Path.GetDirectoryName(real));
            return real.StartsWith("/usr/", StringComparison.Ordinal) ? new(real, null) : new(real, prefix);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // A version manager's shim is a shell script, which would need its home folder too.
    private static bool IsProgram(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[4];
        return file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("\u007fELF"u8);
    }
}
