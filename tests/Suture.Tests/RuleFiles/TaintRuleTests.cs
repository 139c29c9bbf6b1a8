using Suture.Rules;
using Suture.Text;

namespace Suture.Tests.RuleFiles;

public sealed class TaintRuleTests
{
    private const string Plain = "mode: taint\npattern-sources: [{pattern: source(...)}]\npattern-sinks: [{pattern: sink(...)}]\npattern-sanitizers: [{pattern: clean(...)}]";

    [Theory]
    [InlineData("sink(source())", true)]
    [InlineData("x = source()\nsink('a' + x)", true)]
    [InlineData("x = source()\nx = 'a'\nsink(x)", false)]
    [InlineData("x = source()\nsink(unknown(x))", true)]
    [InlineData("x = source()\nsink(x.strip().lower())", true)]
    [InlineData("x = source()\nsink(clean(x))", false)]
    [InlineData("x = clean(source())\nsink(x)", false)]
    [InlineData("sink(int(source()))", true)]
    [InlineData("x = [source()]\nsink(x[0])", true)]
    [InlineData("sink(TABLE[source()])", true)]
    [InlineData("x = source()\nsink(f'{x}')", true)]
    [InlineData("sink('constant')", false)]
    [InlineData("def f(p):\n    sink(p)\nf(source())", true)]
    [InlineData("def f(p):\n    return p\nsink(f(source()))", true)]
    [InlineData("def f(p):\n    return clean(p)\nsink(f(source()))", false)]
    [InlineData("def f(p):\n    return 'a'\nsink(f(source()))", false)]
    [InlineData("def f():\n    return source()\ndef g():\n    sink(f())", true)]
    [InlineData("def f(p):\n    sink(p)", false)]
    [InlineData("class A:\n    def __init__(self):\n        self.v = source()\n    def m(self):\n        sink(self.v)", true)]
    [InlineData("x = source()\nif x not in ('a', 'b'):\n    raise ValueError\nsink(x)", false)]
    [InlineData("import os\nos.system(source())", false)]
    [InlineData("from flask import request\nsink(request.args['a'])", false)]
    [InlineData("import shlex\nsink(shlex.quote(source()))", true)]
    public void A_value_is_followed_from_the_rules_sources_to_its_sinks(string code, bool isFound) =>
        Assert.Equal(isFound ? 1 : 0, UserRules.Find(Plain, code + "\n").Length);

    [Fact]
    public void The_path_tells_each_step()
    {
        const string Code = "def f(p):\n    sink(p)\n\nx = source('a')\nf(x)\n";
        Assert.Equal(
            ["a.py:4:5 source('a') is read", "a.py:4:1 is assigned to x", "a.py:5:1 is passed to f()", "a.py:1:7 p is a parameter of f()", "a.py:2:5 reaches sink(p)"],
            Assert.Single(UserRules.Findings(Plain, Code)).Path.Select(step => $"{step.Location} {step.Note}"));
    }

    [Theory]
    [InlineData("taint_assume_safe_functions", "sink(unknown(source()))")]
    [InlineData("taint_assume_safe_numbers", "sink(int(source()))")]
    [InlineData("taint_assume_safe_booleans", "sink(bool(source()))")]
    [InlineData("taint_assume_safe_indexes", "sink(TABLE[source()])")]
    public void Options_say_what_is_harmless(string option, string code)
    {
        Assert.Single(UserRules.Find(Plain, code + "\n"));
        Assert.Empty(UserRules.Find($"{Plain}\noptions: {{{option}: true}}", code + "\n"));
        Assert.Single(UserRules.Find($"{Plain}\noptions: {{{option}: true}}", "sink(source())\n"));
    }

    [Fact]
    public void A_parameter_can_be_a_source() => Assert.Equal(
        [3, 4],
        UserRules.Lines(
            "mode: taint\npattern-sources:\n- patterns:\n  - pattern-inside: |\n      def lambda_handler($EVENT, $CONTEXT):\n          ...\n  - focus-metavariable: $EVENT\npattern-sinks: [{pattern: sink(...)}]",
            "def lambda_handler(event, context):\n    a = event['a']\n    sink(a)\n    sink(event)\n    sink(context)\ndef other(event, context):\n    sink(event)\n"));

    [Fact]
    public void Every_use_of_a_name_can_be_a_source() => Assert.Equal(
        [2],
        UserRules.Lines(
            "mode: taint\npattern-sources:\n- patterns:\n  - pattern-inside: |\n      def view($REQ):\n          ...\n  - pattern: $REQ\npattern-sinks: [{pattern: sink(...)}]",
            "def view(req):\n    sink(req.body)\ndef other(req):\n    sink(req)\n"));

    [Theory]
    [InlineData("sink(source() if flag else 'a')", true)]
    [InlineData("sink('a' if source() else 'b')", false)]
    [InlineData("source().sink()", false)]
    public void A_sink_is_taken_exactly_unless_it_says_otherwise(string code, bool isFound)
    {
        Assert.Equal(isFound ? 1 : 0, UserRules.Find(Plain, code + "\n").Length);
        Assert.Equal(code.StartsWith("sink", StringComparison.Ordinal) ? 1 : 0, UserRules.Find(Plain.Replace("sink(...)", "sink(...), exact: false", StringComparison.Ordinal), code + "\n").Length);
    }

    [Theory]
    [InlineData("sink(wash(source()))")]
    [InlineData("x = wash(source())\nsink(x)")]
    public void The_value_of_a_call_in_focus_is_meant_and_not_its_arguments(string code) => Assert.Empty(UserRules.Find(
        "mode: taint\npattern-sources: [{pattern: source()}]\npattern-sinks:\n- patterns: [{pattern: sink($X)}, {focus-metavariable: $X}]",
        "def wash(text):\n    return 'a'\n" + code + "\n"));

    [Fact]
    public void What_a_sink_is_called_on_counts() =>
        Assert.Single(UserRules.Find("mode: taint\npattern-sources: [{pattern: source()}]\npattern-sinks: [{pattern: $X.run(...)}]", "source().run()\n"));

    [Fact]
    public void A_statement_can_be_a_sink() => Assert.Equal(
        ["page.body = x", "x"],
        UserRules.Find("mode: taint\npattern-sources: [{pattern: source()}]\npattern-sinks: [{pattern: $P.body = $X}, {patterns: [{pattern: return $V}, {focus-metavariable: $V}]}]",
            "def f(page):\n    x = source()\n    page.body = x\n    page.title = x\n    return x\n"));

    [Theory]
    [InlineData("true", new[] { 2, 3 })]
    [InlineData("only", new[] { 3 })]
    [InlineData("false", new[] { 2 })]
    public void A_source_by_side_effect_taints_the_variable(string effect, int[] lines) => Assert.Equal(
        lines,
        UserRules.Lines(
            $"mode: taint\npattern-sources:\n- patterns: [{{pattern: fill($X)}}, {{focus-metavariable: $X}}]\n  by-side-effect: {effect}\npattern-sinks: [{{pattern: sink(...)}}]",
            "x = new()\nsink(fill(x))\nsink(x)\n"));

    [Fact]
    public void A_sanitizer_by_side_effect_cleans_the_variable() => Assert.Equal(
        [2, 5],
        UserRules.Lines(
            "mode: taint\npattern-sources: [{pattern: source()}]\npattern-sinks: [{pattern: sink(...)}]\npattern-sanitizers:\n- patterns: [{pattern: check($X)}, {focus-metavariable: $X}]\n  by-side-effect: true",
            "x = source()\nsink(x)\ncheck(x)\nsink(x)\nsink(source())\n"));

    [Theory]
    [InlineData("by-side-effect: true", true)]
    [InlineData("by-side-effect: false", false)]
    public void A_propagator_carries_on(string effect, bool isFound) => Assert.Equal(
        isFound ? 1 : 0,
        UserRules.Find($"mode: taint\npattern-sources: [{{pattern: source()}}]\npattern-sinks: [{{pattern: sink(...)}}]\npattern-propagators:\n- pattern: $TO.load($FROM)\n  from: $FROM\n  to: $TO\n  {effect}",
            "def f(x):\n    x.load(source())\n    sink(x)\n").Length);

    [Fact]
    public void More_rules_than_one_walk_holds_are_all_asked()
    {
        var files = Enumerable.Range(0, 70).Select(i => UserRules.File(Plain.Replace("source(", $"source{i}(", StringComparison.Ordinal), $"rule{i}")).ToArray();
        var code = CodeFile.Parse("a.py", new SourceText("sink(source3())\nsink(source31())\nsink(source32())\nx = source69()\nsink(x)\nsink(source70())\n"));

        Assert.Equal(
            ["rule3 1", "rule31 2", "rule32 3", "rule69 5"],
            UserRules.Weaknesses(files).SelectMany(weakness => weakness.Detector.Detect(code)).Select(finding => $"{finding.Rule} {finding.Location.Start.Line + 1}"));
    }

    [Fact]
    public void A_rules_sanitizer_cleans_for_no_other_rule() => Assert.Equal(
        ["b"],
        UserRules.Weaknesses(UserRules.File(Plain, "a"), UserRules.File(Plain.Replace("clean(", "other(", StringComparison.Ordinal), "b"))
            .SelectMany(weakness => weakness.Detector.Detect(CodeFile.Parse("a.py", new SourceText("def f(p):\n    return clean(p)\nsink(f(source()))\n")))).Select(finding => finding.Rule));

    [Fact]
    public void The_message_knows_what_source_and_sink_bind() => Assert.Equal(
        "1 goes to db",
        UserRules.Weaknesses("rules:\n- id: r\n  languages: [python]\n  severity: INFO\n  message: $A goes to $B\n  mode: taint\n  pattern-sources: [{pattern: source($A)}]\n  pattern-sinks: [{pattern: $B.sink(...)}]\n")
            .Single().Detector.Detect(CodeFile.Parse("a.py", new SourceText("db.sink(source(1))\n"))).Single().Message);
}
