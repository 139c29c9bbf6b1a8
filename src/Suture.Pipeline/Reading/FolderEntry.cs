using System.IO.Enumeration;

namespace Suture.Pipeline;

/// <summary>A folder or a Python file in a folder; read in one go, since asking the system about each path anew costs more than parsing it.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="IsFolder">True for a folder, also behind a link.</param>
/// <param name="IsLink">True for a symbolic link, wherever it leads.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The folders and Python files in a folder, by name.</summary>
    public static List<FolderEntry> In(string folder)
    {
        var entries = new FileSystemEnumerable<FolderEntry>(folder, Read, Everything)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => entry.FileName.EndsWith(".py") || entry.IsDirectory,
        };
        var found = new List<FolderEntry>(entries);
        found.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return found;
    }

    private static FolderEntry Read(ref FileSystemEntry entry) =>
        new(entry.FileName.ToString(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
}
