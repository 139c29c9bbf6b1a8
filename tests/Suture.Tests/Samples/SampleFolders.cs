using System.Collections.Immutable;

namespace Suture.Tests.Samples;

/// <summary>Reads the samples from the weaknesses' folders in the source tree.</summary>
public static class SampleFolders
{
    public static string Root { get; } = Path.Combine(Repository.Root, "src", "Suture.Weaknesses");

    public static ImmutableArray<string> All { get; } =
        [.. Directory.GetDirectories(Root, "CWE-*").Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static IEnumerable<Sample> Samples =>
        from folder in All
        let samples = Path.Combine(Root, folder, "samples")
        where Directory.Exists(samples)
        from file in Directory.GetFiles(samples, "*.py").Order(StringComparer.Ordinal)
        where !file.EndsWith(".fixed.py", StringComparison.Ordinal)
        select Read(folder, file);

    public static string PathOf(Sample sample, string extension) =>
        Path.Combine(Root, sample.Folder, "samples", sample.Name + extension);

    private static Sample Read(string folder, string file)
    {
        var mended = Path.ChangeExtension(file, ".fixed.py");
        return new Sample(folder, Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), File.Exists(mended) ? File.ReadAllText(mended) : null);
    }
}
