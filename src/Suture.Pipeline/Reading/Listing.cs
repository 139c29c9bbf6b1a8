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
                TakeAsNamed(top.FullPath, top);
            }
        });
    }

    private void Walk(GivenPath top)
    {
        var folders = new Stack<Folder>([new Folder(top.FullPath, RealPath.Of(top.FullPath))]);
        while (folders.TryPop(out var folder))
        {
            Guarded(folder.Path, top, () => Visit(folder, top, folders));
        }
    }

    private void Visit(Folder folder, GivenPath top, Stack<Folder> folders)
    {
        if (seenFolders.Contains(folder.Real))
        {
            return;
        }

        var entries = FolderEntry.In(folder.Path);
        if (folder.Path != top.FullPath && entries.Exists(entry => entry.IsEnvironmentMark))
        {
            return;
        }

        seenFolders.Add(folder.Real);
        var below = new List<Folder>();
        foreach (var entry in entries.Where(entry => !entry.IsEnvironmentMark))
        {
            var inside = folder.Below(entry.Name);
            if (entry.IsLink)
            {
                Guarded(inside.Path, top, () => FollowLink(entry, inside.Path, top));
            }
            else if (!entry.IsFolder)
            {
                Take(inside.Path, inside.Real, top);
            }
            else if (!IsSkipped(folder.Path, entry.Name))
            {
                below.Add(inside);
            }
        }

        below.Reverse();
        below.ForEach(folders.Push);
    }

    private void FollowLink(FolderEntry entry, string link, GivenPath top)
    {
        if (!entry.IsFolder)
        {
            TakeAsNamed(link, top);
        }
        else if (!SkippedFolders.Contains(entry.Name) && !top.Holds(RealPath.Of(link)))
        {
            skipped.Add(new WorkspaceProblem(top.Display(link), "is a link to a folder outside the given path and was not followed"));
        }
    }

    // A path of which nothing is known yet.
    private void TakeAsNamed(string fullPath, GivenPath top)
    {
        var real = RealPath.Of(fullPath);
        if (File.Exists(real))
        {
            Take(fullPath, real, top);
        }
        else
        {
            problems.Add(new WorkspaceProblem(top.Display(fullPath), WhyMissing(fullPath)));
        }
    }

    private void Take(string fullPath, string real, GivenPath top)
    {
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

    // The standard library's package venv has the name that most environments have.
    private static bool IsSkipped(string folder, string name) =>
        SkippedFolders.Contains(name) && !(name == "venv" && File.Exists(Path.Combine(folder, name, "__init__.py")));

    private static string WhyMissing(string path) =>
        new FileInfo(path).LinkTarget is { } target ? $"is a symbolic link to {target}, which leads nowhere" : "does not exist";

    /// <param name="Path">As it was reached.</param>
    /// <param name="Real">With its links followed.</param>
    private readonly record struct Folder(string Path, string Real)
    {
        public Folder Below(string name) => new(System.IO.Path.Combine(Path, name), System.IO.Path.Combine(Real, name));
    }
}
