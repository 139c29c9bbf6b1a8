using System.Collections.Immutable;
using Suture.Sandbox;

namespace Suture.Proving;

/// <summary>The files of a project that its tests may need, read for handing into the sandbox.</summary>
internal static class ProjectCopy
{
    private const int MostFiles = 4000;
    private const long MostBytes = 24 * 1024 * 1024;
    private static readonly string[] leftOut = [".git", ".hg", ".venv", "venv", "node_modules", "__pycache__", ".tox", ".mypy_cache", ".pytest_cache"];

    /// <summary>The files under a folder by relative path, with other texts in the place of some; null when there is too much.</summary>
    public static ImmutableArray<SandboxFile>? Read(string root, IReadOnlyDictionary<string, byte[]> replacements)
    {
        var files = ImmutableArray.CreateBuilder<SandboxFile>();
        var room = MostBytes;
        foreach (var path in Walk(root))
        {
            var name = Path.GetRelativePath(root, path).Replace('\\', '/');
            var content = replacements.TryGetValue(name, out var other) ? other : File.ReadAllBytes(path);
            room -= content.Length;
            if (room < 0 || files.Count == MostFiles)
            {
                return null;
            }

            files.Add(new SandboxFile("project/" + name, content));
        }

        return files.ToImmutable();
    }

    // Links are not followed: they may lead out of the project.
    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => file.LinkTarget is null).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            yield return file.FullName;
        }

        foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories().OrderBy(inner => inner.Name, StringComparer.Ordinal))
        {
            if (inner.LinkTarget is null && !leftOut.Contains(inner.Name))
            {
                foreach (var file in Walk(inner.FullName))
                {
                    yield return file;
                }
            }
        }
    }
}
