namespace Suture.Taint;

/// <summary>A file of a project as a module.</summary>
/// <param name="Path">As the user named it, with forward slashes.</param>
/// <param name="Stem">The path without <c>.py</c>; for a package's <c>__init__.py</c>, the package's folder.</param>
/// <param name="Folder">The folder that relative imports start from.</param>
internal sealed record ProjectModule(string Path, string Stem, string Folder)
{
    private const string Package = "/__init__";

    public static ProjectModule Of(string path)
    {
        var dot = path.LastIndexOf('.');
        var stem = dot > path.LastIndexOf('/') ? path[..dot] : path;
        if (stem == Package[1..])
        {
            return new ProjectModule(path, ".", ".");
        }

        return stem.EndsWith(Package, StringComparison.Ordinal)
            ? new ProjectModule(path, stem[..^Package.Length], stem[..^Package.Length])
            : new ProjectModule(path, stem, FolderOf(stem));
    }

    public static string FolderOf(string path) => path.LastIndexOf('/') switch
    {
        < 0 => "",
        0 => "/",
        var slash => path[..slash],
    };

    public static string Join(string folder, ReadOnlySpan<char> name) =>
        folder.Length == 0 ? name.ToString() : folder.EndsWith('/') ? string.Concat(folder, name) : string.Concat(folder, "/", name);
}
