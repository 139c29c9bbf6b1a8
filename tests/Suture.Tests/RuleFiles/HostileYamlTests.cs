using System.Text;
using Suture.RuleFiles;

namespace Suture.Tests.RuleFiles;

public sealed class HostileYamlTests
{
    [Fact]
    public void An_alias_bomb_is_refused()
    {
        var text = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (var letter = 'b'; letter <= 'l'; letter++)
        {
            text.Append(letter).Append(": &").Append(letter).Append(" [").AppendJoin(", ", Enumerable.Repeat($"*{(char)(letter - 1)}", 10)).Append("]\n");
        }

        Refuse(text + "rules: *l\n", "holds more than 200000 values");
    }

    [Theory]
    [InlineData("rules: &a [*a]\n", "the anchor &a is not defined before this alias")]
    [InlineData("rules: *nowhere\n", "the anchor &nowhere is not defined")]
    [InlineData("rules:\n- id: a\n  id: b\n", "3: the key 'id' stands here a second time")]
    [InlineData("rules:\n\t- id: a\n", "is no YAML")]
    [InlineData("rules: [\n", "is no YAML")]
    [InlineData("rules: \"\\q\"\n", "is no YAML")]
    [InlineData("rules: !!python/object/apply:os.system [id]\n", "the tag tag:yaml.org,2002:python/object/apply:os.system is not supported")]
    [InlineData("rules: !ruby/object:Gem {}\n", "the tag !ruby/object:Gem is not supported")]
    [InlineData("? [a]\n: b\n", "a key is no text")]
    [InlineData("rules: []\n---\nrules: []\n", "more than one YAML document")]
    [InlineData("%YAML 9.9\n---\nrules: []\n", "")]
    [InlineData("\0\u0001", "takes a mapping, not a text")]
    public void Odd_documents_are_one_clear_error(string text, string message) => Refuse(text, message);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    public void Deep_nesting_is_refused(string open, string close) =>
        Refuse($"rules: {(open == "- " ? "\n" : "")}{string.Concat(Enumerable.Repeat(open, 100_000))}x{string.Concat(Enumerable.Repeat(close, 100_000))}\n", "is nested deeper than 64 levels");

    [Fact]
    public void Deeply_nested_formulas_are_refused()
    {
        var body = new StringBuilder();
        for (var depth = 0; depth < 80; depth++)
        {
            body.Append(' ', depth * 2).Append("- patterns:\n");
        }

        Assert.Contains("nested deeper", Assert.Single(UserRules.Parse("patterns:\n" + body.Append(' ', 160).Append("- pattern: f()")).Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_may_be_used_for_what_rules_share() => Assert.Equal(
        ["f(1)", "g(1)"],
        UserRules.Find("pattern-either:\n- patterns:\n  - &one\n    pattern-inside: |\n      def $F(...):\n          ...\n  - pattern: f(1)\n- patterns:\n  - *one\n  - pattern: g(1)", "def a():\n    f(1)\n    g(1)\ng(1)\n"));

    private static void Refuse(string text, string message)
    {
        var file = RuleFile.Parse("r.yaml", text);

        Assert.Empty(file.Rules);
        Assert.Contains(message, Assert.Single(file.Errors).ToString(), StringComparison.Ordinal);
    }
}
