using System.Text.RegularExpressions;

namespace Suture.Tests.Architecture;

public sealed partial class DocumentTests
{
    private static readonly string Docs = Path.Combine(Repository.Root, "docs");

    [Fact]
    public void Every_invariant_names_a_test_that_exists()
    {
        var tests = TestNames();
        var named = NamedTest().Matches(Document()).Select(match => match.Groups["test"].Value).ToList();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(tests, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_invariant_names_a_test()
    {
        var rows = Document().Split('\n').SkipWhile(line => !line.StartsWith("| Invariant", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Matches(NamedTest(), row));
    }

    [Fact]
    public void Decisions_are_numbered_without_a_gap()
    {
        var numbers = Directory.GetFiles(Path.Combine(Docs, "decisions"), "*.md").Select(path => Path.GetFileName(path)[..4]).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(number => number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)), numbers);
    }

    private static string Document() => File.ReadAllText(Path.Combine(Docs, "architecture.md"));

    // Read from the sources, so that tests of the other test projects count too.
    private static HashSet<string> TestNames() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Method().Matches(File.ReadAllText(path)).Select(match => $"{Path.GetFileNameWithoutExtension(path)}.{match.Groups["name"].Value}")),
    ];

    [GeneratedRegex("`(?<test>\\w+Tests\\.\\w+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedTest();

    [GeneratedRegex("^    public (async )?(void|Task) (?<name>\\w+)\\(", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Method();
}
