using Suture.RuleFiles;
using Suture.RuleFiles.Testing;
using Suture.Text;

namespace Suture.Tests.RuleFiles;

public sealed class RuleTestTests
{
    public static TheoryData<string> Corpus => [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Suture.Tests", "RuleFiles", "data"), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void The_rules_of_the_corpus_find_what_is_marked_and_nothing_else(string name)
    {
        var folder = Path.Combine(Repository.Root, "tests", "Suture.Tests", "RuleFiles", "data");
        var file = RuleFile.Parse(name + ".yaml", File.ReadAllText(Path.Combine(folder, name + ".yaml")));
        var mended = Path.Combine(folder, name + ".fixed.py");
        var test = RuleTest.Run(file.Rules, name + ".py", new SourceText(File.ReadAllText(Path.Combine(folder, name + ".py"))), File.Exists(mended) ? File.ReadAllText(mended) : null);

        Assert.Empty(file.Errors);
        Assert.Empty(test.Mismatches);
        Assert.Equal(file.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), test.Tested.Order(StringComparer.Ordinal));
        Assert.Equal(file.Rules.Any(rule => rule.HasFix), File.Exists(mended));
    }

    [Theory]
    [InlineData("# ruleid: r\nf()\n", "")]
    [InlineData("# ok: r\ng()\n", "")]
    [InlineData("# ruleid: r\ng()\n", "a.py:2: r: missed: it should be found here")]
    [InlineData("# ok: r\nf()\n", "a.py:2: r: unexpected: it should not be found here")]
    [InlineData("f()\n", "a.py:1: r: unexpected: nothing says that it is found here")]
    [InlineData("# todoruleid: r\ng()\n", "")]
    [InlineData("# todoruleid: r\nf()\n", "")]
    [InlineData("# todook: r\nf()\n", "")]
    [InlineData("# ruleid: packs.python.r\nf()\n", "")]
    [InlineData("# ruleid: other, r\nf()\n", "a.py:2: other: there is no such rule beside this file")]
    [InlineData("# ok: other\n# ruleid: r\nf()\n", "")]
    [InlineData("x = 1  # ruleid: r\nf()\n", "")]
    [InlineData("#ruleid:r\nf()\n", "")]
    [InlineData("# ruleid: r\n\nf()\n", "a.py:2: r: missed: it should be found here|a.py:3: r: unexpected: nothing says that it is found here")]
    public void Marks_speak_of_the_next_line(string code, string mismatches) =>
        Assert.Equal(mismatches, string.Join('|', Run("pattern: f()", code, null).Mismatches));

    [Fact]
    public void The_mended_text_must_be_that_of_the_fixed_file()
    {
        Assert.Empty(Run("pattern: f($X)\nfix: g($X)", "# ruleid: r\nf(f(1))\n", "# ruleid: r\ng(f(1))\n").Mismatches);
        Assert.Equal(
            "a.py:2: the fixed text differs from the .fixed file, first at this line of it",
            Assert.Single(Run("pattern: f($X)\nfix: g($X)", "# ruleid: r\nf(1)\n", "# ruleid: r\ng(2)\n").Mismatches).ToString());
    }

    [Fact]
    public void What_goes_wrong_is_told() => Assert.Contains(
        "given up after one second",
        Run("pattern-regex: '(?=(a+)+$)(a|aa)+$'", $"x = '{new string('a', 60)}!'\n", null).Mismatches[0].What, StringComparison.Ordinal);

    private static RuleTest Run(string body, string code, string? mended) => RuleTest.Run(UserRules.Parse(body).Rules, "a.py", new SourceText(code), mended);
}
