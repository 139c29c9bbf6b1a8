using Suture.Findings;

namespace Suture.Tests.RuleFiles;

public sealed class MetadataTests
{
    [Theory]
    [InlineData("cwe: CWE-89", 89)]
    [InlineData("cwe: 'CWE-89: SQL Injection'", 89)]
    [InlineData("cwe: 89", 89)]
    [InlineData("cwe: cwe_89", 89)]
    [InlineData("cwe: ['CWE-78: Commands', CWE-88]", 78)]
    [InlineData("category: security", 0)]
    public void A_finding_carries_the_first_cwe(string metadata, int number) =>
        Assert.Equal(number, Assert.Single(UserRules.Findings($"pattern: f()\nmetadata:\n  {metadata}", "f()\n")).Cwe.Number);

    [Fact]
    public void The_other_cwes_are_its_family() =>
        Assert.Equal([new CweId(88)], UserRules.Weakness("pattern: f()\nmetadata: {cwe: [CWE-78, CWE-88]}").Info.Aliases);

    [Theory]
    [InlineData("HIGH", 0.9)]
    [InlineData("MEDIUM", 0.75)]
    [InlineData("low", 0.4)]
    public void Confidence_is_the_authors(string confidence, double expected) =>
        Assert.Equal(expected, Assert.Single(UserRules.Findings($"pattern: f()\nmetadata: {{confidence: {confidence}}}", "f()\n")).StaticConfidence);

    [Theory]
    [InlineData("CRITICAL", 0.8, 9.5)]
    [InlineData("HIGH", 0.8, 8)]
    [InlineData("ERROR", 0.8, 8)]
    [InlineData("MEDIUM", 0.75, 5.5)]
    [InlineData("WARNING", 0.75, 5.5)]
    [InlineData("LOW", 0.5, 2.5)]
    [InlineData("info", 0.5, 2.5)]
    public void Without_it_the_severity_speaks(string severity, double confidence, double score)
    {
        var weakness = UserRules.Weaknesses(UserRules.File("pattern: f()").Replace("ERROR", severity, StringComparison.Ordinal)).Single();

        Assert.Equal(confidence, Assert.Single(weakness.Detector.Detect(Suture.Rules.CodeFile.Parse("a.py", new Suture.Text.SourceText("f()\n")))).StaticConfidence);
        Assert.Equal(score, weakness.Info.Severity);
    }

    [Fact]
    public void A_message_is_one_line_with_the_code_that_was_bound()
    {
        var file = "rules:\n- id: r\n  languages: [python]\n  severity: INFO\n  message: |\n    Do not call $F\n    with $X or $Y.\n  pattern: $F($X)\n";
        var finding = UserRules.Weaknesses(file).Single().Detector.Detect(Suture.Rules.CodeFile.Parse("a.py", new Suture.Text.SourceText("go([1,\n  2])\n"))).Single();

        Assert.Equal("Do not call go with [1, 2] or $Y.", finding.Message);
    }
}
