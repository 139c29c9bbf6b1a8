using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>What the qualified names of a project's files mean in other files of it: through re-exports, stars, and bases of classes.</summary>
public sealed class ProjectNames
{
    private const int MaximumHops = 8;

    private readonly ProjectMap map;
    private readonly Dictionary<ProjectModule, ModuleOutline> outlines = [];
    private readonly ConcurrentDictionary<(ProjectModule Module, string Name), Meaning> known;

    /// <param name="map">The project's files.</param>
    /// <param name="outlines">What each file that could be read offers and asks, by path.</param>
    public ProjectNames(ProjectMap map, IReadOnlyDictionary<string, ModuleOutline> outlines)
    {
        this.map = map;
        foreach (var (path, outline) in outlines)
        {
            if (map.ModuleAt(path) is { } module)
            {
                this.outlines[module] = outline;
            }
        }

        // A file asks for a dozen names, and a table that grows is written anew.
        known = new(-1, 12 * outlines.Count);
    }

    internal ProjectMap Map => map;

    internal ModuleOutline? OutlineOf(ProjectModule module) => outlines.GetValueOrDefault(module);

    /// <summary>What a name, as a file sees it, means.</summary>
    internal Meaning Find(ProjectModule from, string name) => Find(from, name, 0);

    private Meaning Find(ProjectModule from, string name, int hops)
    {
        if (map.Locate(from, name) is not { } place)
        {
            return new Meaning(null, name);
        }

        var (module, rest) = place;
        if (hops > MaximumHops || rest.Length == 0 || OutlineOf(module) is not { } outline)
        {
            return new Meaning(module, rest);
        }

        // What is asked by another name on the way has fewer hops left, and may mean less.
        return hops > 0 ? InModule(module, outline, rest, hops + 1)
            : known.TryGetValue((module, rest), out var meaning) ? meaning
            : known.GetOrAdd((module, rest), InModule(module, outline, rest, 1));
    }

    private Meaning InModule(ProjectModule module, ModuleOutline outline, string rest, int hops)
    {
        if (outline.Functions.ContainsKey(rest) || outline.Classes.ContainsKey(rest))
        {
            return new Meaning(module, rest);
        }

        var dot = rest.LastIndexOf('.');
        if (dot > 0 && outline.Classes.TryGetValue(rest[..dot], out var parents))
        {
            return Inherited(module, parents, rest[(dot + 1)..], hops) ?? new Meaning(module, rest);
        }

        dot = rest.IndexOf('.', StringComparison.Ordinal);
        var first = dot < 0 ? rest : rest[..dot];
        if (outline.Aliases.TryGetValue(first, out var target))
        {
            return Find(module, target + rest[first.Length..], hops);
        }

        foreach (var star in outline.StarImports)
        {
            if (Find(module, $"{star}.{rest}", hops) is { Module: { } owner } found && Defines(owner, found.Name))
            {
                return found;
            }
        }

        return new Meaning(module, rest);
    }

    private Meaning? Inherited(ProjectModule module, ImmutableArray<string> parents, string member, int hops)
    {
        foreach (var parent in parents)
        {
            var found = Find(module, $"{parent}.{member}", hops);
            if (found.Module is null || Defines(found.Module, found.Name))
            {
                return found;
            }
        }

        return null;
    }

    private bool Defines(ProjectModule module, string name) =>
        OutlineOf(module) is { } outline && (outline.Functions.ContainsKey(name) || outline.Classes.ContainsKey(name));

    /// <summary>The bases of a class of the project, by names that any file can use; empty for anything else.</summary>
    internal ImmutableArray<string> BasesOf(ProjectModule from, string type)
    {
        if (Find(from, type) is not { Module: { } module } found || OutlineOf(module)?.Classes.TryGetValue(found.Name, out var bases) != true)
        {
            return [];
        }

        return [.. bases.Select(name => Find(module, name) is { Module: { } owner } place ? ProjectName.Far(owner.Path, place.Name) : name)];
    }
}
