using Suture.Findings;
using Suture.Tests.Pipeline;

namespace Suture.Tests.RuleFiles;

public sealed class RuleFixTests
{
    [Theory]
    [InlineData("fix: abs($X)", "a = f(1 + 2)  # why\n", "a = abs(1 + 2)  # why\n")]
    [InlineData("fix: \"\"", "a = [f(1)]\n", "a = []\n")]
    [InlineData("fix: |\n  abs(\n      $X)", "if a:\n    b = f(c)\n", "if a:\n    b = abs(\n        c)\n")]
    [InlineData("fix-regex: {regex: 'f\\((.*)\\)', replacement: 'max(\\1, 2)'}", "f(a)\n", "max(a, 2)\n")]
    [InlineData("fix-regex: {regex: '(?P<N>1)', replacement: '<\\g<N>>', count: 1}", "f('1', '1')\n", "f('<1>', '1')\n")]
    [InlineData("fix-regex: {regex: '1', replacement: '2'}", "f('1', '1')\n", "f('2', '2')\n")]
    public async Task A_fix_is_made_where_the_checks_let_it(string fix, string code, string mended)
    {
        var pattern = fix.StartsWith("fix-regex: {regex: 'f", StringComparison.Ordinal) || fix.StartsWith("fix:", StringComparison.Ordinal)
            ? "pattern: f($X)" : "patterns:\n- pattern: f(...)\n- pattern-regex: \"f\\\\('1'.*\"";
        var report = await Mend.StaticallyAsync(code, UserRules.Weakness($"{pattern}\n{fix}"));

        Assert.Equal(mended, report.Mended);
        var one = Assert.Single(report.Cases);
        Assert.Equal(RepairSafety.Validated, one.Repair!.Safety);
        Assert.IsType<Verdict.Unproven>(one.Verdict);
    }

    [Theory]
    [InlineData("fix: f($X, 1", "StillParses")]
    [InlineData("fix: f($X.strip())", "FindingIsGone")]
    [InlineData("fix: unknown_name($X)", "ImportsResolve")]
    public async Task A_fix_that_a_check_refuses_leaves_the_file_as_it_was(string fix, string check)
    {
        var report = await Mend.StaticallyAsync("f(a)\n", UserRules.Weakness($"pattern: f($X)\n{fix}"));

        Assert.Equal("f(a)\n", report.Mended);
        Assert.Equal(check, Assert.IsType<Verdict.Rejected>(Assert.Single(report.Cases).Verdict).FailedCheck);
    }

    [Fact]
    public async Task A_fix_that_changes_nothing_is_none()
    {
        var one = Assert.Single((await Mend.StaticallyAsync("f(a)\n", UserRules.Weakness("pattern: f($X)\nfix: f($X)"))).Cases);

        Assert.Null(one.Repair);
        Assert.Equal("nothing would change", one.Remark);
    }

    [Fact]
    public async Task A_rule_without_a_fix_says_so() =>
        Assert.Equal("no repair is known for this weakness", Assert.Single((await Mend.StaticallyAsync("f(a)\n", UserRules.Weakness("pattern: f($X)"))).Cases).Remark);

    [Fact]
    public async Task Several_findings_are_mended_one_after_the_other_and_lines_keep_their_ends() =>
        Assert.Equal("abs(1)\r\nabs(abs(2))\r\n", (await Mend.StaticallyAsync("f(1)\r\nf(f(2))\r\n", UserRules.Weakness("pattern: f($X)\nfix: abs($X)"))).Mended);

    [Fact]
    public async Task A_flow_can_be_mended_at_its_sink() => Assert.Equal(
        "sink(str(source()))\n",
        (await Mend.StaticallyAsync(
            "sink(source())\n",
            UserRules.Weakness("mode: taint\npattern-sources: [{pattern: source()}]\npattern-sinks: [{patterns: [{pattern: sink($X)}, {focus-metavariable: $X}]}]\npattern-sanitizers: [{pattern: str(...)}]\nfix: str($X)"))).Mended);
}
