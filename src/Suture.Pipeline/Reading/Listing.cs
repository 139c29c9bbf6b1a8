using System.Collections.Immutable;

namespace Suture.Pipeline;

/// <summary>
/// Collects the files that paths name. Linked folders are not followed below a given path: where they lead inside it, their files are
/// taken under their own names; where they lead outside, that is said.
/// </summary>
internal sealed class Listing(string currentDirectory)
{
    private static readonly ImmutableHashSet<string> SkippedFolders = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        ".git", ".hg", ".svn", ".tox", ".nox", ".venv", "venv", "node_modules", "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache");

    private readonly ImmutableArray<WorkspaceFile>.Builder files = ImmutableArray.CreateBuilder<WorkspaceFile>();
    private readonly ImmutableArray<WorkspaceProblem>.Builder problems = ImmutableArray.CreateBuilder<WorkspaceProblem>();
    private readonly ImmutableArray<WorkspaceProblem>.Builder skipped = ImmutableArray.CreateBuilder<WorkspaceProblem>();
    private readonly HashSet<string> seenFiles = new(StringComparer.Ordinal);
    private readonly HashSet<string> seenFolders = new(StringComparer.Ordinal);
    private readonly HashSet<string> relativePaths = new(StringComparer.Ordinal);

    public ImmutableArray<WorkspaceFile> Files => files.ToImmutable();

    public ImmutableArray<WorkspaceProblem> Problems => problems.ToImmutable();

    public ImmutableArray<WorkspaceProblem> Skipped => skipped.ToImmutable();

    public void Add(string given)
    {
        if (given.Length == 0)
        {
            problems.Add(new WorkspaceProblem("''", "is an empty path"));
            return;
        }

        var top = GivenPath.Of(given, currentDirectory);
        Guarded(top.FullPath, top, () =>
        {
            if (Directory.Exists(top.FullPath))
            {
                Walk(top);
            }
            else
            {
                Take(top.FullPath, top);
            }
        });
    }

    private void Walk(GivenPath top)
    {
        var folders = new Stack<string>([top.FullPath]);
        while (folders.TryPop(out var folder))
        {
            Guarded(folder, top, () => Visit(folder, top, folders));
        }
    }

    private void Visit(string folder, GivenPath top, Stack<string> folders)
    {
        if (!seenFolders.Add(RealPath.Of(folder)))
        {
            return;
        }

        var below = new List<string>();
        foreach (var entry in new DirectoryInfo(folder).GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry is not DirectoryInfo)
            {
                Guarded(entry.FullName, top, () => TakeIfPython(entry, top));
            }
            else if (entry.LinkTarget is not null)
            {
                Guarded(entry.FullName, top, () => PassOver(entry, top));
            }
            else if (!IsSkipped(entry))
            {
                below.Add(entry.FullName);
            }
        }

        below.Reverse();
        below.ForEach(folders.Push);
    }

    private void PassOver(FileSystemInfo link, GivenPath top)
    {
        if (!SkippedFolders.Contains(link.Name) && !top.Holds(RealPath.Of(link.FullName)))
        {
            skipped.Add(new WorkspaceProblem(top.Display(link.FullName), "is a link to a folder outside the given path and was not followed"));
        }
    }

    private void TakeIfPython(FileSystemInfo entry, GivenPath top)
    {
        if (entry.Name.EndsWith(".py", StringComparison.Ordinal))
        {
            Take(entry.FullName, top);
        }
    }

    private void Take(string fullPath, GivenPath top)
    {
        var real = RealPath.Of(fullPath);
        if (!File.Exists(real))
        {
            problems.Add(new WorkspaceProblem(top.Display(fullPath), WhyMissing(fullPath)));
            return;
        }

        if (!seenFiles.Add(fullPath))
        {
            return;
        }

        var relative = top.Relative(fullPath);
        if (!relativePaths.Add(relative))
        {
            relative = fullPath[Path.GetPathRoot(fullPath)!.Length..];
            relativePaths.Add(relative);
        }

        files.Add(new WorkspaceFile(fullPath, relative, top.Display(fullPath)) { StaysInside = top.Holds(real) });
    }

    private void Guarded(string path, GivenPath top, Action action)
    {
        try
        {
            action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new WorkspaceProblem(top.Display(path), ReadingFailure.Explain(error)));
        }
    }

    // A folder with this file is a virtual environment, whatever its name (PEP 405).
    private static bool IsSkipped(FileSystemInfo folder) =>
        SkippedFolders.Contains(folder.Name) || File.Exists(Path.Combine(folder.FullName, "pyvenv.cfg"));

    private static string WhyMissing(string path) =>
        new FileInfo(path).LinkTarget is { } target ? $"is a symbolic link to {target}, which leads nowhere" : "does not exist";
}
