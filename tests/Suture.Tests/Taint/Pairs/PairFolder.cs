using System.Collections.Immutable;

namespace Suture.Tests.Taint.Pairs;

/// <summary>Reads the pairs from the folders beside this file: <c>topic/name.py</c> with <c>name.safe.py</c>, or <c>topic/name/vulnerable</c> with <c>safe</c>.</summary>
internal static class PairFolder
{
    private const string SafeEnd = ".safe.py";

    public static string Root { get; } = Path.Combine(Repository.Root, "tests", "Suture.Tests", "Taint", "Pairs");

    public static ImmutableArray<Pair> All { get; } =
        [.. Directory.GetDirectories(Root).Order(StringComparer.Ordinal).SelectMany(topic => Files(topic).Concat(Folders(topic)))];

    /// <summary>The programs without a twin, and twins without a program.</summary>
    public static IEnumerable<string> Lonely =>
        from topic in Directory.GetDirectories(Root)
        from path in Directory.GetFiles(topic, "*.py").Where(path => !File.Exists(TwinOf(path)))
            .Concat(Directory.GetDirectories(topic).Where(path => !Directory.Exists(Path.Combine(path, "vulnerable")) || !Directory.Exists(Path.Combine(path, "safe"))))
        select Path.GetRelativePath(Root, path);

    private static IEnumerable<Pair> Files(string topic) =>
        from path in Directory.GetFiles(topic, "*.py").Order(StringComparer.Ordinal)
        where !path.EndsWith(SafeEnd, StringComparison.Ordinal) && File.Exists(TwinOf(path))
        select new Pair(Path.GetFileName(topic), Path.GetFileNameWithoutExtension(path), One(path), One(TwinOf(path)));

    private static IEnumerable<Pair> Folders(string topic) =>
        from path in Directory.GetDirectories(topic).Order(StringComparer.Ordinal)
        where Directory.Exists(Path.Combine(path, "vulnerable")) && Directory.Exists(Path.Combine(path, "safe"))
        select new Pair(Path.GetFileName(topic), Path.GetFileName(path), Project(Path.Combine(path, "vulnerable")), Project(Path.Combine(path, "safe")));

    private static string TwinOf(string path) => path.EndsWith(SafeEnd, StringComparison.Ordinal)
        ? path[..^SafeEnd.Length] + ".py" : path[..^".py".Length] + SafeEnd;

    private static ImmutableSortedDictionary<string, string> One(string path) =>
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("program.py", File.ReadAllText(path));

    private static ImmutableSortedDictionary<string, string> Project(string folder) =>
        Directory.GetFiles(folder, "*.py", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
