namespace Suture.Taint;

/// <summary>The paths of a project as a tree of their parts: a folder, or the place of a module in one, with all that lies below.</summary>
internal sealed class ProjectFolder(ProjectFolder? above)
{
    private readonly Dictionary<string, ProjectFolder> below = new(StringComparer.Ordinal);

    /// <summary>The folder around this one; itself where there is none.</summary>
    public ProjectFolder Above => above ?? this;

    /// <summary>True where the search for an import ends.</summary>
    public bool IsOutermost { get; init; } = above is null;

    /// <summary>The module whose stem this is; of a package, its <c>__init__.py</c>.</summary>
    public ProjectModule? Module { get; private set; }

    /// <summary>True for a folder with an <c>__init__.py</c>.</summary>
    public bool IsPackage { get; private set; }

    public ProjectFolder? Find(ReadOnlySpan<char> name) =>
        below.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found) ? found : null;

    /// <summary>The part below by a name, made if need be.</summary>
    public ProjectFolder Enter(string name) => below.TryGetValue(name, out var known) ? known : below[name] = new ProjectFolder(this);

    public void Hold(ProjectModule module, bool isPackage)
    {
        Module = isPackage ? module : Module ?? module;
        IsPackage |= isPackage;
    }
}
