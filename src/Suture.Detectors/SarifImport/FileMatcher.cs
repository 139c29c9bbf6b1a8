using System.Collections.Immutable;

namespace Suture.Detectors.SarifImport;

/// <summary>Finds the given file that an address in a report means. Nothing is ever read by such an address.</summary>
public sealed class FileMatcher
{
    private const int LongestAddress = 16_384;
    private readonly Dictionary<string, string> byFullPath = new(StringComparer.Ordinal);
    private readonly ILookup<string, (string FullPath, string DisplayPath)> byName;
    private readonly ImmutableArray<string> folders;
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <param name="files">The given files.</param>
    /// <param name="folders">Where relative addresses may start from, the likeliest first.</param>
    public FileMatcher(ImmutableArray<GivenFile> files, params ImmutableArray<string> folders)
    {
        this.folders = folders;
        var lying = files.Where(file => file.FullPath is not null).ToList();
        foreach (var file in lying)
        {
            byFullPath.TryAdd(file.FullPath!, file.DisplayPath);
        }

        byName = lying.ToLookup(file => NameOf(file.FullPath!), file => (file.FullPath!, file.DisplayPath), StringComparer.Ordinal);
    }

    /// <summary>The path of the given file, as the user named it; null when it is none of the given files.</summary>
    /// <param name="address">A URI reference with all its bases resolved.</param>
    public string? Find(string address)
    {
        if (!known.TryGetValue(address, out var found))
        {
            known.Add(address, found = address.Length <= LongestAddress && PathOf(address) is { Length: > 0 } path ? Match(path) : null);
        }

        return found;
    }

    private string? Match(string path)
    {
        if (path.StartsWith('/'))
        {
            return byFullPath.GetValueOrDefault(Normal(path));
        }

        foreach (var folder in folders)
        {
            if (byFullPath.TryGetValue(Normal($"{folder}/{path}"), out var found))
            {
                return found;
            }
        }

        // Relative to a folder that the report does not tell: the only given file that ends so.
        var tail = Normal("/" + path);
        return byName[NameOf(tail)].Where(file => file.FullPath.EndsWith(tail, StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only.DisplayPath : null;
    }

    private static string? PathOf(string address)
    {
        if (address.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            var rest = address[5..];
            // file:///path, file://host/path and file:/path.
            rest = rest.StartsWith("//", StringComparison.Ordinal) ? rest.IndexOf('/', 2) is var slash and >= 0 ? rest[slash..] : "" : rest;
            return Unescape(rest);
        }

        return address.Contains("://", StringComparison.Ordinal) ? null : Unescape(address.Replace('\\', '/'));
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text);

    // By hand: the path of a report may have any characters, and links are none of its business.
    private static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "." or ".."))
            {
                parts.Add(part);
            }
        }

        return "/" + string.Join('/', parts);
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
