namespace Suture.Taint;

/// <summary>The modules of a project by the names that imports use.</summary>
/// <remarks>
/// An absolute import is looked for as Python does with the folders above a file on its path, nearest first, packages passed over; then in
/// the one other folder of the project that has such a module, as with a <c>src/</c> beside <c>tests/</c>.
/// </remarks>
public sealed class ProjectMap
{
    private readonly Dictionary<string, ProjectFolder> folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProjectModule> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProjectFolder?> roots = new(StringComparer.Ordinal);

    /// <param name="paths">The project's files.</param>
    /// <param name="sinkKinds">The kinds of sinks that somebody asks for; null for all.</param>
    public ProjectMap(IEnumerable<string> paths, IEnumerable<string>? sinkKinds = null)
    {
        Sinks = sinkKinds is null ? SinkTable.Whole : SinkTable.Of(sinkKinds);
        var stems = new List<string>();
        foreach (var path in paths)
        {
            stems.Add(Add(path));
        }

        foreach (var stem in stems)
        {
            AddRoot(stem);
        }
    }

    internal SinkTable Sinks { get; }

    internal ProjectModule? ModuleAt(string path) => byPath.GetValueOrDefault(path);

    /// <summary>True when the first part of an absolute name, or the dots of a relative one, lead to a module of the project.</summary>
    internal bool MayKnow(ProjectModule from, string name)
    {
        if (name.StartsWith('.') || name.StartsWith('<'))
        {
            return !ProjectName.IsLocal(name);
        }

        return FolderOf(from, name) is not null;
    }

    /// <summary>The module that a qualified name leads to and what is left of the name; null when it leads out of the project.</summary>
    internal (ProjectModule Module, string Name)? Locate(ProjectModule from, string name)
    {
        if (ProjectName.IsLocal(name))
        {
            return (from, ProjectName.Of(name));
        }

        if (name.StartsWith('<'))
        {
            var end = name.IndexOf(">.", StringComparison.Ordinal);
            return end > 0 && byPath.TryGetValue(name[1..end], out var named) ? (named, name[(end + 2)..]) : null;
        }

        if (name.StartsWith('.'))
        {
            var level = name.AsSpan().IndexOfAnyExcept('.');
            return level < 0 ? null : Walk(Above(from.Folder, level - 1), name[level..]);
        }

        return FolderOf(from, name) is { } folder ? Walk(folder, name) : null;
    }

    private static (ProjectModule Module, string Name)? Walk(ProjectFolder folder, string name)
    {
        var (module, left) = (folder.Module, 0);
        for (var start = 0; start < name.Length;)
        {
            var dot = name.IndexOf('.', start);
            var end = dot < 0 ? name.Length : dot;
            if (folder.Find(name.AsSpan(start, end - start)) is not { } next)
            {
                break;
            }

            (folder, start) = (next, end + 1);
            (module, left) = next.Module is null ? (module, left) : (next.Module, start);
        }

        return module is null ? null : (module, left < name.Length ? name[left..] : "");
    }

    /// <summary>The folder in which an absolute import of a file finds its first part.</summary>
    private ProjectFolder? FolderOf(ProjectModule from, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var first = name.AsSpan(0, dot < 0 ? name.Length : dot);
        for (var folder = from.Folder; ; folder = folder.Above)
        {
            if (!folder.IsPackage && folder.Find(first) is not null)
            {
                return folder;
            }

            if (folder.IsOutermost)
            {
                return roots.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first, out var root) ? root : null;
            }
        }
    }

    private string Add(string path)
    {
        var (stem, isPackage) = ProjectModule.StemOf(path);
        var place = FolderAt(stem);
        var module = new ProjectModule(path, isPackage ? place : place.Above);
        byPath[path] = module;
        place.Hold(module, isPackage);
        return stem;
    }

    private void AddRoot(string stem)
    {
        if (stem is "" or "/" or "." || FolderAt(stem).Above is not { IsPackage: false } folder)
        {
            return;
        }

        // A name that two folders have means neither.
        var name = stem[(stem.LastIndexOf('/') + 1)..];
        roots[name] = roots.TryGetValue(name, out var known) && known != folder ? null : folder;
    }

    private ProjectFolder FolderAt(string path)
    {
        if (!folders.TryGetValue(path, out var folder))
        {
            folders.Add(path, folder = path switch
            {
                "" or "/" => new ProjectFolder(null),
                "." => new ProjectFolder(FolderAt("")) { IsOutermost = true },
                _ => FolderAt(Around(path)).Enter(path[(path.LastIndexOf('/') + 1)..]),
            });
        }

        return folder;
    }

    private static string Around(string path) => path.LastIndexOf('/') switch
    {
        < 0 => "",
        0 => "/",
        var slash => path[..slash],
    };

    private static ProjectFolder Above(ProjectFolder folder, int levels)
    {
        for (; levels > 0; levels--)
        {
            folder = folder.Above;
        }

        return folder;
    }
}
