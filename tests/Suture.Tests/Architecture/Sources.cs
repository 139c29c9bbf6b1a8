namespace Suture.Tests.Architecture;

/// <summary>The C# files of a room, or of all.</summary>
internal static class Sources
{
    private static readonly string Top = Path.Combine(Repository.Root, "src");

    public static IEnumerable<SourceFileOfRoom> All => Below(Top);

    public static IEnumerable<SourceFileOfRoom> In(string room) => Below(Path.Combine(Top, room));

    private static IEnumerable<SourceFileOfRoom> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: path, Relative: Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')))
            .Where(file => !file.Relative.Contains("/obj/", StringComparison.Ordinal) && !file.Relative.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Relative, StringComparer.Ordinal)
            .Select(file => new SourceFileOfRoom(file.Relative, File.ReadAllText(file.Path)));
}
