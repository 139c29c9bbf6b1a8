namespace Suture.Taint;

/// <summary>
/// Names of what a file defines: <c>&lt;module&gt;.run</c> in the file itself, <c>run</c> beside its path, and
/// <c>&lt;app/db.py&gt;.run</c> where another file speaks of it; the angle brackets keep them apart from every importable name.
/// </summary>
internal static class ProjectName
{
    private const string LocalPrefix = "<module>.";

    public static bool IsLocal(string name) => name.StartsWith(LocalPrefix, StringComparison.Ordinal);

    /// <summary>The name beside the path, of the name in the file.</summary>
    public static string Of(string localName) => IsLocal(localName) ? localName[LocalPrefix.Length..] : localName;

    /// <summary>The name for other files.</summary>
    public static string Far(string path, string name) => $"<{path}>.{Of(name)}";
}
