using Suture.RuleFiles;

namespace Suture.Tests.RuleFiles;

public sealed class RuleErrorTests
{
    [Fact]
    public void A_key_that_is_not_supported_is_an_error_that_names_key_rule_file_and_line()
    {
        var error = Assert.Single(RuleFile.Parse("packs/a.yaml", "rules:\n  - id: one\n    languages: [python]\n    message: m\n    severity: INFO\n    pattern: f()\n    pattern-where-python: x\n").Errors);

        Assert.Equal("packs/a.yaml:7: rule 'one': the key 'pattern-where-python' is not supported", error.ToString());
    }

    [Theory]
    [InlineData("patterns:\n- pattern: f($X)\n- metavariable-analysis: {analyzer: entropy, metavariable: $X}", "8: rule 'r': the key 'metavariable-analysis' is not supported in 'patterns'")]
    [InlineData("patterns:\n- pattern: f($X)\n- metavariable-type: {metavariable: $X, type: int}", "the key 'metavariable-type' is not supported")]
    [InlineData("patterns:\n- pattern: f()\n  pattern-not: g()", "8: rule 'r': 'patterns': the key 'pattern-not' is not supported")]
    [InlineData("patterns:\n- pattern-not: f()", "only says what must not be")]
    [InlineData("patterns: []", "'patterns' is empty")]
    [InlineData("patterns:\n- {}", "an entry of 'patterns' is empty")]
    [InlineData("pattern-either:\n- pattern-not: f()", "says nothing to look for")]
    [InlineData("pattern-either: f()", "takes a list, not a text")]
    [InlineData("pattern: f(\npattern-regex: x", "exclude each other")]
    [InlineData("pattern: [f()]", "takes a text, not a list")]
    [InlineData("pattern: f((", "6: rule 'r': 'pattern': ")]
    [InlineData("pattern: 'f($x)'", "is no metavariable")]
    [InlineData("pattern: ''", "a pattern is empty")]
    [InlineData("pattern:", "takes a text, not nothing")]
    [InlineData("pattern: f(\"=~/a.*/\")", "a regex in a text")]
    [InlineData("pattern-regex: '(a'", "is no regex that can be used")]
    [InlineData("pattern-regex: '(?R)'", "recursion is not supported")]
    [InlineData("patterns:\n- pattern: f($X)\n- metavariable-regex: {metavariable: $Y, regex: a}", "no pattern binds $Y")]
    [InlineData("patterns:\n- pattern: f($X)\n- metavariable-regex: {metavariable: X, regex: a}", "'X' is no metavariable")]
    [InlineData("patterns:\n- pattern: f($X)\n- metavariable-regex: {metavariable: $X, regex: a, constant-propagation: true}", "the key 'constant-propagation' is not supported")]
    [InlineData("patterns:\n- pattern: f($X)\n- metavariable-regex: {metavariable: $X}", "'regex' is missing")]
    [InlineData("patterns:\n- pattern: f($X)\n- focus-metavariable: $Z", "no pattern binds $Z")]
    [InlineData("patterns:\n- pattern: f($X)\n- metavariable-pattern: {metavariable: $X, language: generic, pattern: a ... b}", "only 'pattern-regex' is supported")]
    [InlineData("patterns:\n- pattern: f($X)\n- metavariable-pattern: {metavariable: $X, language: bash, pattern: a}", "the language 'bash' is not supported")]
    [InlineData("patterns:\n- pattern: f($X)\n- metavariable-comparison: {comparison: $X > 1, base: 99, metavariable: $X}", "'base' takes a number from 2 to 36")]
    [InlineData("patterns:\n- pattern: f($X)\n- metavariable-comparison: {comparison: $X > 1, strip: true}", "need a 'metavariable'")]
    [InlineData("mode: join\npattern: f()", "'mode: join' is not supported")]
    [InlineData("mode: taint\npattern: f()", "needs 'pattern-sources' and 'pattern-sinks'")]
    [InlineData("mode: taint\npattern-sources: [{pattern: s()}]\npattern-sinks: [{pattern: t(), requires: A}]", "'pattern-sinks': the key 'requires' is not supported")]
    [InlineData("mode: taint\npattern-sources: [{pattern: s(), label: A}]\npattern-sinks: [{pattern: t()}]", "the key 'label' is not supported")]
    [InlineData("mode: taint\npattern-sources: [{pattern: s()}]\npattern-sinks: [{pattern: t(), at-exit: true}]", "the key 'at-exit' is not supported")]
    [InlineData("mode: taint\npattern-sources: [{pattern: s(), by-side-effect: maybe}]\npattern-sinks: [{pattern: t()}]", "takes true, false or only")]
    [InlineData("mode: taint\npattern-sources: [{pattern: s()}]\npattern-sinks: [{pattern: t()}]\npattern-propagators: [{pattern: f($A), from: $A, to: $B}]", "no pattern binds $B")]
    [InlineData("mode: taint\npattern-sources: [{pattern: s()}]\npattern-sinks: [{pattern: t()}]\npattern: f()", "the key 'pattern' is not supported")]
    [InlineData("pattern: f()\npattern-sources: [{pattern: s()}]", "the key 'pattern-sources' is not supported")]
    [InlineData("pattern: f()\noptions: {symbolic_propagation: true}", "'symbolic_propagation: true' is not supported")]
    [InlineData("pattern: f()\noptions: {generic_ellipsis_max_span: 3}", "'options': the key 'generic_ellipsis_max_span' is not supported")]
    [InlineData("pattern: f()\nfix: g()\nfix-regex: {regex: a, replacement: b}", "exclude each other")]
    [InlineData("pattern: f()\nfix-regex: {regex: a}", "'replacement' is missing")]
    [InlineData("pattern: f()\nfix-regex: {regex: a, replacement: b, count: some}", "takes a whole number")]
    [InlineData("pattern: f()\nfix: [a]", "takes a text, not a list")]
    [InlineData("pattern: f()\npaths: {only: [a]}", "'paths': the key 'only' is not supported")]
    [InlineData("pattern: f()\npaths: {include: ['/']}", "is no pattern of paths")]
    [InlineData("pattern: f()\nmetadata: {cwe: unknown}", "'unknown' is no CWE")]
    [InlineData("pattern: f()\nmetadata: {confidence: SURE}", "'confidence' takes LOW, MEDIUM or HIGH")]
    [InlineData("pattern: f()\nmetadata: [a]", "takes a mapping, not a list")]
    public void What_cannot_be_read_is_an_error(string body, string message)
    {
        var file = UserRules.Parse(body);

        Assert.Contains(message, Assert.Single(file.Errors).ToString(), StringComparison.Ordinal);
        Assert.Empty(file.Rules);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("# nothing\n", "is empty")]
    [InlineData("- a\n", "takes a mapping, not a list")]
    [InlineData("rule: []\n", "has no key 'rules'")]
    [InlineData("rules: []\n", "'rules' is empty")]
    [InlineData("rules:\n- a\n", "takes a mapping, not a text")]
    [InlineData("rules: [{id: a, languages: [python], message: m, severity: INFO, pattern: f()}]\nextra: 1\n", "a file of rules: the key 'extra' is not supported")]
    [InlineData("rules: [{languages: [python], message: m, severity: INFO, pattern: f()}]\n", "'id' is missing")]
    [InlineData("rules: [{id: a b, languages: [python], message: m, severity: INFO, pattern: f()}]\n", "is no id of a rule")]
    [InlineData("rules: [{id: a, message: m, severity: INFO, pattern: f()}]\n", "'languages' is missing")]
    [InlineData("rules: [{id: a, languages: [python], severity: INFO, pattern: f()}]\n", "'message' is missing")]
    [InlineData("rules: [{id: a, languages: [python], message: m, pattern: f()}]\n", "'severity' is missing")]
    [InlineData("rules: [{id: a, languages: [python], message: m, severity: BAD, pattern: f()}]\n", "the severity 'BAD' is not known")]
    [InlineData("rules: [{id: a, languages: [python], message: m, severity: INFO}]\n", "says nothing to look for")]
    [InlineData("rules: [{id: a, languages: [regex], message: m, severity: INFO, pattern: f()}]\n", "only 'pattern-regex' is supported")]
    public void A_file_that_is_none_of_rules_is_an_error(string text, string message) =>
        Assert.Contains(message, Assert.Single(RuleFile.Parse("r.yaml", text).Errors).ToString(), StringComparison.Ordinal);

    [Fact]
    public void One_wrong_rule_does_not_hide_the_errors_of_others()
    {
        const string Text = "rules:\n- id: a\n  languages: [python]\n  message: m\n  severity: INFO\n  pattern: f((\n- id: b\n  languages: [python]\n  message: m\n  severity: INFO\n  odd: 1\n  pattern: f()\n";

        Assert.Equal([6, 11], RuleFile.Parse("r.yaml", Text).Errors.Select(error => error.Line));
    }

    [Fact]
    public void A_rule_for_other_languages_is_passed_over_and_that_is_said()
    {
        var file = RuleFile.Parse("r.yaml", "rules:\n- id: a\n  languages: [go, java]\n  message: m\n  severity: INFO\n  pattern: fmt.Println(...)\n");

        Assert.Empty(file.Errors);
        Assert.Empty(file.Rules);
        Assert.Equal("r.yaml:2: rule 'a' is for go, java, not for Python, and was passed over", Assert.Single(file.Notes).ToString());
    }

    [Fact]
    public void An_id_is_used_once()
    {
        var set = RuleSet.Of([RuleFile.Parse("a.yaml", UserRules.File("pattern: f()")), RuleFile.Parse("b.yaml", UserRules.File("pattern: g()"))], ["other"]);

        Assert.Equal("b.yaml:2: rule 'r': the id is that of the rule at a.yaml:2 too: give it another", Assert.Single(set.Errors).ToString());
        Assert.Contains("of Suture's own", Assert.Single(RuleSet.Of([RuleFile.Parse("a.yaml", UserRules.File("pattern: f()"))], ["r"]).Errors).Message, StringComparison.Ordinal);
    }
}
