namespace Suture.Tests.RuleFiles;

public sealed class OperatorTests
{
    [Fact]
    public void A_pattern_is_found_wherever_it_fits() =>
        Assert.Equal(["f(1)", "f(g(2))"], UserRules.Find("pattern: f($X)", "f(1)\ny = f(g(2))\nf()\ng(3)\n"));

    [Fact]
    public void Patterns_must_all_fit_the_same_place_with_the_same_metavariables() =>
        Assert.Equal(["same(a, a)"], UserRules.Find("patterns:\n- pattern: same($X, $Y)\n- pattern: same($Y, $X)", "same(a, a)\nsame(a, b)\n"));

    [Fact]
    public void Of_two_patterns_one_around_the_other_the_inner_place_is_found() =>
        Assert.Equal(["g(1)"], UserRules.Find("patterns:\n- pattern: f(...)\n- pattern: g(...)", "f(g(1))\ng(2)\nf(3)\n"));

    [Fact]
    public void Many_places_are_cut_with_many() => Assert.Equal(
        9_000, UserRules.Find("patterns:\n- pattern: $X\n- pattern: $Y", string.Concat(Enumerable.Repeat("f(1)\n", 3_000))).Length);

    [Fact]
    public void Either_pattern_is_enough() =>
        Assert.Equal(["f(1)", "g(2)"], UserRules.Find("pattern-either:\n- pattern: f(...)\n- pattern: g(...)", "f(1)\ng(2)\nh(3)\n"));

    [Fact]
    public void What_pattern_not_fits_is_no_finding() =>
        Assert.Equal(["f(x)"], UserRules.Find("patterns:\n- pattern: f(...)\n- pattern-not: f(\"...\")", "f(x)\nf('constant')\n"));

    [Fact]
    public void Pattern_not_binds_the_same_metavariables() =>
        Assert.Equal(["f(a, b)"], UserRules.Find("patterns:\n- pattern: f($X, $Y)\n- pattern-not: f($X, $X)", "f(a, b)\nf(a, a)\n"));

    [Fact]
    public void Pattern_inside_keeps_what_lies_in_it() =>
        Assert.Equal([2], UserRules.Lines("patterns:\n- pattern: f(...)\n- pattern-inside: |\n    def $F(...):\n        ...", "def a():\n    f(1)\nf(2)\n"));

    [Fact]
    public void Pattern_not_inside_drops_what_lies_in_it() =>
        Assert.Equal([3], UserRules.Lines("patterns:\n- pattern: f(...)\n- pattern-not-inside: |\n    def $F(...):\n        ...", "def a():\n    f(1)\nf(2)\n"));

    [Fact]
    public void Metavariables_of_pattern_inside_are_those_of_the_pattern() =>
        Assert.Equal(
            [2], UserRules.Lines("patterns:\n- pattern-inside: |\n    def $F($X):\n        ...\n- pattern: eval($X)", "def a(code):\n    eval(code)\n    eval(other)\n"));

    [Fact]
    public void Operators_stand_in_each_other() => Assert.Equal(
        [3],
        UserRules.Lines(
            """
            patterns:
            - pattern-inside:
                patterns:
                - pattern-either:
                  - pattern: |
                      class $C(View):
                          ...
                  - pattern: |
                      class $C(Page):
                          ...
                - pattern-not: |
                    class Safe(...):
                        ...
            - pattern-either:
              - patterns:
                - pattern: f($X)
                - pattern-not: f(1)
              - pattern: g($X)
            """,
            "class A(Page):\n    def m(self):\n        f(2)\n        f(1)\nclass Safe(View):\n    a = g(3)\nclass B:\n    a = g(4)\n"));

    [Fact]
    public void Only_pattern_insides_find_what_they_hold() =>
        Assert.Equal(["x"], UserRules.Find("patterns:\n- pattern-inside: f($X)\n- focus-metavariable: $X", "f(x)\n"));

    [Fact]
    public void A_regex_looks_at_the_text_with_its_comments() =>
        Assert.Equal(["# key: ab12"], UserRules.Find("pattern-regex: '# key: \\w+'", "x = 1  # key: ab12\ny = 2\n"));

    [Fact]
    public void A_regex_knows_lines() => Assert.Equal(["b"], UserRules.Find("pattern-regex: '^b$'", "ab\nb\n"));

    [Fact]
    public void What_pattern_not_regex_holds_is_no_finding() =>
        Assert.Equal([2], UserRules.Lines("patterns:\n- pattern-regex: foo\n- pattern-not-regex: foo-bar", "x = 'foo-bar'\ny = 'foo'\n"));

    [Fact]
    public void Groups_of_a_regex_are_metavariables() => Assert.Equal(
        "user root has 12",
        UserRules.Weaknesses("rules:\n- id: r\n  languages: [python]\n  severity: INFO\n  message: user $NAME has $2\n  pattern-regex: (?P<NAME>[a-z]+)=(\\d+)\n")
            .Single().Detector.Detect(Suture.Rules.CodeFile.Parse("a.py", new Suture.Text.SourceText("# root=12\n"))).Single().Message);

    [Fact]
    public void Metavariable_regex_looks_at_the_beginning() =>
        Assert.Equal(["f(abc)"], UserRules.Find("patterns:\n- pattern: f($X)\n- metavariable-regex:\n    metavariable: $X\n    regex: b|a", "f(abc)\nf(cab)\n"));

    [Fact]
    public void Metavariable_regex_sees_the_quotes_of_a_text() =>
        Assert.Equal(["f('key')"], UserRules.Find("patterns:\n- pattern: f($X)\n- metavariable-regex:\n    metavariable: $X\n    regex: \"['\\\"]key\"", "f('key')\nf(key)\n"));

    [Fact]
    public void Metavariable_pattern_looks_into_what_is_bound() => Assert.Equal(
        ["f(1 + g(x))"],
        UserRules.Find("patterns:\n- pattern: f($X)\n- metavariable-pattern:\n    metavariable: $X\n    pattern: g(...)", "f(1 + g(x))\nf(h(x))\n"));

    [Fact]
    public void Metavariable_pattern_may_only_say_what_must_not_be() => Assert.Equal(
        ["f(g(1) + 2)", "f(h(1))"],
        UserRules.Find(
            "patterns:\n- pattern: f($X)\n- metavariable-pattern:\n    metavariable: $X\n    patterns:\n    - pattern-not: g(...)",
            "f(g(1))\nf(g(1) + 2)\nf(h(1))\n"));

    [Fact]
    public void Metavariable_pattern_shares_metavariables() => Assert.Equal(
        ["f(a, g(a))"],
        UserRules.Find("patterns:\n- pattern: f($Y, $X)\n- metavariable-pattern:\n    metavariable: $X\n    pattern: g($Y)", "f(a, g(a))\nf(a, g(b))\n"));

    [Fact]
    public void Metavariable_pattern_reads_the_text_of_a_string_by_a_regex() => Assert.Equal(
        ["f('DROP x')"],
        UserRules.Find(
            "patterns:\n- pattern: f($X)\n- metavariable-pattern:\n    metavariable: $X\n    language: generic\n    pattern-regex: '^DROP '", "f('DROP x')\nf('NO DROP x')\n"));

    [Fact]
    public void Metavariable_pattern_reads_python_in_a_string() => Assert.Equal(
        ["timeit('eval(x)')"],
        UserRules.Find(
            "patterns:\n- pattern: timeit($CODE)\n- metavariable-pattern:\n    metavariable: $CODE\n    language: python\n    pattern: eval(...)",
            "timeit('eval(x)')\ntimeit('x + 1')\n"));

    [Fact]
    public void Metavariable_pattern_looks_at_names() => Assert.Equal(
        [1],
        UserRules.Lines(
            "patterns:\n- pattern: |\n    def $F(...):\n        ...\n- metavariable-pattern:\n    metavariable: $F\n    pattern-either:\n    - pattern: get\n    - pattern: post",
            "def get():\n    pass\ndef put():\n    pass\n"));

    [Fact]
    public void The_focus_is_what_is_found() =>
        Assert.Equal(["x"], UserRules.Find("patterns:\n- pattern: f($X, ...)\n- focus-metavariable: $X", "f(x, 1)\n"));

    [Fact]
    public void A_list_of_focuses_finds_each() =>
        Assert.Equal(["a", "b"], UserRules.Find("patterns:\n- pattern: f($X, $Y)\n- focus-metavariable: [$X, $Y]", "f(a, b)\n"));

    [Fact]
    public void Two_focuses_find_what_both_hold() => Assert.Equal(
        ["1"], UserRules.Find("patterns:\n- pattern: f($X)\n- pattern: f(g($Z))\n- focus-metavariable: $X\n- focus-metavariable: $Z", "a = f(g(1))\n"));

    [Fact]
    public void Metavariables_of_many_arguments_are_bound() => Assert.Equal(
        "found a, b",
        UserRules.Weaknesses("rules:\n- id: r\n  languages: [python]\n  severity: INFO\n  message: found $...REST\n  pattern: f(1, $...REST)\n")
            .Single().Detector.Detect(Suture.Rules.CodeFile.Parse("a.py", new Suture.Text.SourceText("f(1, a, b)\n"))).Single().Message);

    [Theory]
    [InlineData("import subprocess\nsubprocess.run(c, shell=True)\n")]
    [InlineData("import subprocess as s\ns.run(c, shell=True)\n")]
    [InlineData("from subprocess import run as go\ngo(c, shell=True)\n")]
    public void A_metavariable_in_place_of_an_attribute_fits_imported_names(string code) =>
        Assert.Single(UserRules.Find("pattern: subprocess.$F(..., shell=True, ...)", code));

    [Theory]
    [InlineData("src/app.py", true)]
    [InlineData("tests/app.py", false)]
    [InlineData("deep/tests/x/app.py", false)]
    [InlineData("src/app_test.py", false)]
    [InlineData("lib/app.py", false)]
    public void Paths_choose_the_files(string path, bool isTaken) => Assert.Equal(
        isTaken ? 1 : 0, UserRules.Findings("pattern: f()\npaths:\n  include: [src, '**/tests/**']\n  exclude:\n  - tests/\n  - '*_test.py'", "f()\n", path).Length);
}
