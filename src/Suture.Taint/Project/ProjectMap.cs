using System.Collections.Concurrent;

namespace Suture.Taint;

/// <summary>The modules of a project by the names that imports use.</summary>
/// <remarks>
/// An absolute import is looked for as Python does with the folders above a file on its path, nearest first, packages passed over; then in
/// the one other folder of the project that has such a module, as with a <c>src/</c> beside <c>tests/</c>.
/// </remarks>
public sealed class ProjectMap
{
    private readonly Dictionary<string, ProjectModule> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProjectModule> byPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> packages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> roots = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Folder, string Name), string?> bases = new();

    /// <param name="paths">The project's files.</param>
    /// <param name="sinkKinds">The kinds of sinks that somebody asks for; null for all.</param>
    public ProjectMap(IEnumerable<string> paths, IEnumerable<string>? sinkKinds = null)
    {
        Sinks = sinkKinds is null ? SinkTable.Whole : SinkTable.Of(sinkKinds);
        foreach (var path in paths)
        {
            Add(ProjectModule.Of(path));
        }

        foreach (var module in byPath.Values)
        {
            AddRoot(module.Stem);
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

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return FolderOf(from, dot < 0 ? name : name[..dot]) is not null;
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

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return FolderOf(from, dot < 0 ? name : name[..dot]) is { } folder ? Walk(folder, name) : null;
    }

    private (ProjectModule Module, string Name)? Walk(string folder, string name)
    {
        (ProjectModule, string)? found = byStem.TryGetValue(folder, out var package) ? (package, name) : null;
        var (at, start) = (folder, 0);
        while (start < name.Length)
        {
            var dot = name.IndexOf('.', start);
            var end = dot < 0 ? name.Length : dot;
            at = ProjectModule.Join(at, name.AsSpan(start, end - start));
            if (byStem.TryGetValue(at, out var module))
            {
                found = (module, end < name.Length ? name[(end + 1)..] : "");
            }
            else if (!folders.Contains(at))
            {
                break;
            }

            start = end + 1;
        }

        return found;
    }

    /// <summary>The folder in which an absolute import of a file finds its first part.</summary>
    private string? FolderOf(ProjectModule from, string first) => bases.GetOrAdd((from.Folder, first), key =>
    {
        for (var folder = key.Folder; ; folder = ProjectModule.FolderOf(folder))
        {
            if (!packages.Contains(folder) && Has(folder, key.Name))
            {
                return folder;
            }

            if (folder is "" or "/" or ".")
            {
                return roots.GetValueOrDefault(key.Name);
            }
        }
    });

    private bool Has(string folder, string name) => ProjectModule.Join(folder, name) is var stem && (byStem.ContainsKey(stem) || folders.Contains(stem));

    private void Add(ProjectModule module)
    {
        byPath[module.Path] = module;
        byStem.TryAdd(module.Stem, module);
        if (module.Stem == module.Folder)
        {
            packages.Add(module.Folder);
            byStem[module.Stem] = module;
        }

        for (var folder = module.Folder; folder is not ("" or "/" or ".") && folders.Add(folder);)
        {
            folder = ProjectModule.FolderOf(folder);
        }
    }

    private void AddRoot(string stem)
    {
        var folder = ProjectModule.FolderOf(stem);
        if (stem is "" or "." || packages.Contains(folder))
        {
            return;
        }

        // A name that two folders have means neither.
        var name = stem[(stem.LastIndexOf('/') + 1)..];
        roots[name] = roots.TryGetValue(name, out var known) && known != folder ? null : folder;
    }

    private static string Above(string folder, int levels)
    {
        for (; levels > 0; levels--)
        {
            folder = ProjectModule.FolderOf(folder);
        }

        return folder;
    }
}
