namespace Suture.Taint;

/// <summary>A file of a project as a module.</summary>
/// <param name="path">As the user named it, with forward slashes.</param>
/// <param name="folder">The folder that relative imports start from; of a package's <c>__init__.py</c>, the package's.</param>
internal sealed class ProjectModule(string path, ProjectFolder folder)
{
    private const string Package = "/__init__";

    public string Path => path;

    public ProjectFolder Folder => folder;

    /// <summary>The path without <c>.py</c>, for a package's <c>__init__.py</c> the package's folder; and whether it is one.</summary>
    public static (string Stem, bool IsPackage) StemOf(string path)
    {
        var dot = path.LastIndexOf('.');
        var stem = dot > path.LastIndexOf('/') ? path[..dot] : path;
        if (stem == Package[1..])
        {
            return (".", true);
        }

        return stem.EndsWith(Package, StringComparison.Ordinal) ? (stem[..^Package.Length], true) : (stem, false);
    }
}
