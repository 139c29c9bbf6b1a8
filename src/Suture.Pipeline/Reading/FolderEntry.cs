using System.IO.Enumeration;

namespace Suture.Pipeline;

/// <summary>A folder, a Python file, or the mark of an environment in a folder; read in one go, since asking the system about each path anew costs more than parsing it.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="IsFolder">True for a folder, also behind a link.</param>
/// <param name="IsLink">True for a symbolic link, wherever it leads.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink)
{
    private const string EnvironmentFile = "pyvenv.cfg";

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>True for the file that makes a folder a virtual environment, whatever the folder's name (PEP 405).</summary>
    public bool IsEnvironmentMark => !IsFolder && Name is EnvironmentFile;

    /// <summary>What there is of these in a folder, by name.</summary>
    public static List<FolderEntry> In(string folder)
    {
        var entries = new FileSystemEnumerable<FolderEntry>(folder, Read, Everything)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => entry.FileName.EndsWith(".py") || entry.IsDirectory || entry.FileName is EnvironmentFile,
        };
        var found = new List<FolderEntry>(entries);
        found.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return found;
    }

    private static FolderEntry Read(ref FileSystemEntry entry) =>
        new(entry.FileName.ToString(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
}
