using Suture.Detectors;
using Suture.Detectors.Bandit;

namespace Suture.Tests.Detectors;

public sealed class BanditKnowledgeTests
{
    [Theory]
    [InlineData("bandit 1.6.2\n  python version = 3.11.2 (main, Apr 28 2025) [GCC 12.2.0]", true)]
    [InlineData("__main__.py 1.6.2\n  python version = 3.8.18 (default)", true)]
    [InlineData("bandit 1.6.2\n  python version = 3.7.16 (default)", false)]
    [InlineData("bandit 1.6.3\n  python version = 3.11.2", false)]
    [InlineData("bandit 1.7\n  python version = 3.12", false)]
    [InlineData("bandit 1.8.6\n  python version = 3.13.0", false)]
    public void An_old_Bandit_on_a_newer_Python_sees_no_text(string said, bool misses)
    {
        var version = BanditVersion.Parse(said);

        Assert.NotNull(version);
        Assert.Equal(misses, version.MissesTexts);
        Assert.Equal(misses, version.Warning.Length > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Segmentation fault")]
    [InlineData("bandit unknown\n  python version = 3.11")]
    public void What_is_no_version_is_none(string said) => Assert.Null(BanditVersion.Parse(said));

    [Theory]
    [InlineData("B303", 0, 328)]
    [InlineData("B307", 78, 95)]
    [InlineData("B602", 78, 78)]
    [InlineData("B608", 0, 89)]
    [InlineData("B701", 94, 79)]
    [InlineData("B999", 20, 20)]
    public void A_test_has_the_weakness_that_it_looks_for(string test, int said, int cwe) => Assert.Equal(cwe, BanditRules.CwesOf(test, said).Single().Number);

    [Fact]
    public void A_test_of_a_plugin_may_have_none() => Assert.Empty(BanditRules.CwesOf("X100", 0));

    [Fact]
    public void Every_row_of_the_priors_is_a_probability_with_its_origin()
    {
        Assert.All(Priors.All, row => Assert.InRange(row.Precision, 0.01, 0.95));
        Assert.All(Priors.All, row => Assert.True(row.All > 0 || row.Assumed is not null));
        Assert.All(Priors.All, row => Assert.NotEmpty(row.Where));
    }

    [Fact]
    public void Rules_in_the_priors_are_tests_that_the_table_knows() =>
        Assert.Empty(Priors.All.Where(row => row.Detector == "bandit").SelectMany(row => row.Rules).Except(BanditRules.Known, StringComparer.Ordinal));

    [Theory]
    [InlineData("bandit", "B301", "HIGH", 62.0 / 65)]
    [InlineData("bandit", "B101", "HIGH", 31.0 / 42)]
    [InlineData("bandit", "B608", "MEDIUM", 0.65)]
    [InlineData("bandit", "B608", "LOW", 0.5)]
    [InlineData("semgrep", "anything", "", 0.5)]
    [InlineData("some-tool", "anything", "note", 0.3)]
    public void The_first_row_that_fits_counts(string detector, string rule, string confidence, double precision) =>
        Assert.Equal(Math.Min(precision, 0.95), Priors.Of(detector, rule, confidence), 3);

    [Fact]
    public void The_document_has_every_row()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "detectors.md"));

        Assert.All(Priors.All, row => Assert.Contains(Spell(row), document, StringComparison.Ordinal));
    }

    private static string Spell(Prior row) => FormattableString.Invariant(
        $"| {row.Detector} | {(row.Rules.IsEmpty ? "all others" : string.Join(' ', row.Rules))} | {(row.Confidence.Length == 0 ? "any" : row.Confidence)} | {(row.All == 0 ? "–" : $"{row.True} of {row.All}")} | {row.Precision:0.00} |");
}
