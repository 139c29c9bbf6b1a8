using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Suture.EndToEnd.Tests;

/// <summary>Compares output with what a file beside the test holds; SUTURE_UPDATE_SNAPSHOTS=1 writes the file anew.</summary>
internal static partial class Snapshot
{
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots", name);
        actual = Normalised(actual);
        if (Environment.GetEnvironmentVariable("SUTURE_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"there is no snapshot {name}: look at the output, then run with SUTURE_UPDATE_SNAPSHOTS=1\n{actual}");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    // The version changes with every release, and blanks at the end of a line are lost on the first edit.
    private static string Normalised(string text) => TrailingBlanks().Replace(Version().Replace(text, "suture VERSION"), "\n");

    [GeneratedRegex(@"suture \d+\.\d+\.\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();

    [GeneratedRegex(@"[ \t]+\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TrailingBlanks();
}
