using Suture.Findings;
using Suture.Rules;
using Suture.Tests.Fakes;
using Suture.Text;

namespace Suture.Tests.Pipeline;

public sealed class ForeignRepairTests
{
    private const string Rule = "danger";

    [Fact]
    public async Task A_finding_of_another_detector_is_mended_by_the_weakness_of_its_family()
    {
        var report = await Foreign.RunAsync("x = f(hidden(y))\n", Unseen("hidden", "repr"), new FakeExperiments(), Foreign.At(1, 95));

        var one = Assert.Single(report.Cases);
        Assert.Equal("x = f(repr(y))\n", report.Mended);
        Assert.Equal("bandit/B1", one.Finding.Rule);
        Assert.IsType<Verdict.Proven>(one.Verdict);
        Assert.Equal(CheckOutcome.NotApplicable, one.Verdict!.Checks.Single(check => check.Check == "FindingIsGone").Outcome);
    }

    [Fact]
    public async Task Without_an_exploit_its_repair_is_unproven()
    {
        var experiments = new FakeExperiments { Evidence = _ => new Evidence.NotReproduced(3, TimeSpan.Zero) };

        var report = await Foreign.RunAsync("hidden(y)\n", Unseen("hidden", "repr"), experiments, Foreign.At(1, 94, precision: 0.9));

        Assert.IsType<Verdict.Unproven>(Assert.Single(report.Cases).Verdict);
    }

    [Fact]
    public async Task The_place_is_looked_for_in_calls_that_take_what_the_line_puts_together()
    {
        var report = await Foreign.RunAsync("query = 'a' + b\nprint(b)\nhidden(query)\n", Unseen("hidden", "repr"), new FakeExperiments(), Foreign.At(1, 94));

        Assert.Equal("query = 'a' + b\nprint(b)\nrepr(query)\n", report.Mended);
    }

    [Fact]
    public async Task The_block_below_a_line_is_not_meant()
    {
        var report = await Foreign.RunAsync("if x:\n    hidden(y)\n", Unseen("hidden", "repr"), new FakeExperiments(), Foreign.At(1, 94));

        Assert.False(Assert.Single(report.Cases).IsMended);
    }

    [Fact]
    public async Task What_corresponds_to_no_weakness_is_told_without_repair_and_without_proof()
    {
        var report = await Foreign.RunAsync("assert y\n", Unseen("hidden", "repr"), new FakeExperiments(), Foreign.At(1, 703, precision: 0.9));

        var one = Assert.Single(report.Cases);
        Assert.Equal(("bandit/B1", "bandit says so"), (one.Finding.Rule, one.Finding.Message));
        Assert.Equal("no oracle for it", Assert.IsType<Evidence.NotRun>(one.Evidence).Why);
        Assert.Contains("no repair is known", one.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_a_place_ran_is_no_evidence_where_no_repairer_knows_a_sink()
    {
        var experiments = new FakeExperiments { Evidence = _ => new Evidence.Reached(1, 5) };

        var report = await Foreign.RunAsync("harmless(y)\n", Unseen("hidden", "repr"), experiments, Foreign.At(1, 94));

        Assert.IsType<Evidence.NotReproduced>(Assert.Single(report.Cases).Evidence);
    }

    [Theory]
    [InlineData("import subprocess\n")]
    [InlineData("# a comment\n")]
    [InlineData("\n")]
    public async Task Where_no_code_is_run_nothing_is_proven_and_nothing_mended(string text)
    {
        var report = await Foreign.RunAsync(text, Unseen("hidden", "repr"), new FakeExperiments(), Foreign.At(1, 94, precision: 0.95));

        var one = Assert.Single(report.Cases);
        Assert.IsType<Evidence.NotRun>(one.Evidence);
        Assert.Null(one.Repair);
        Assert.NotEmpty(one.Remark);
    }

    [Fact]
    public async Task A_repair_before_it_moves_it_along_and_leaves_it_open()
    {
        var seen = FakeWeakness.Of("shown", ScriptedRepairer.Editing("longer", (call, _) => [TextEdit.Insert(0, "# one\n# two\n"), new TextEdit(call.Callee.Span, "repr")]));

        var report = await Mend.RunAsync(
            "shown(1)\nhidden(2)\n",
            Foreign.Heard(Mend.StaticOnly, Foreign.At(2, 94, precision: 0.9), Foreign.At(2, 703, rule: "B2", precision: 0.9)),
            null,
            seen,
            Unseen("hidden", "repr"));

        Assert.Equal("# one\n# two\nrepr(1)\nrepr(2)\n", report.Mended);
        Assert.Equal([true, true, false], report.Cases.Select(one => one.IsMended));
    }

    [Fact]
    public async Task Problems_and_notes_of_other_detectors_are_the_files()
    {
        var report = await Mend.RunAsync("x\n", Foreign.Heard(Mend.StaticOnly, new ForeignReport([], ["a note"], ["a problem"])), null);

        Assert.Equal("a note", Assert.Single(report.Notes));
        Assert.Equal("a problem", Assert.Single(report.Problems));
    }

    [Fact]
    public async Task A_line_that_runs_no_query_is_not_parameterized()
    {
        const string Text = "import sqlite3\n\n\ndef show(name):\n    print(f\"SELECT a FROM t WHERE b = '{name}'\")\n";

        var report = await Foreign.StaticallyAsync(Text, [.. Suture.Weaknesses.Catalog.All], Foreign.At(5, 89, rule: "B608", precision: 0.95));

        Assert.Equal(Text, report.Mended);
    }

    /// <summary>A weakness that finds nothing by itself, and knows how to mend calls of a function.</summary>
    private static Weakness Unseen(string function, string instead)
    {
        var repairer = new ForCalls(function, ScriptedRepairer.CallInstead(instead));
        return FakeWeakness.Of(Rule + "_nobody_calls", new CweId(94), 0.8, [new CweId(95)], repairer);
    }

    private sealed class ForCalls(string function, IRepairer repairer) : IRepairer
    {
        public RepairOffer Mend(Finding finding, CodeFile file) =>
            file.Tree.FindNode<Suture.Syntax.Python.CallExpression>(finding.Location.Span) is { } call && file.TextOf(call.Callee) == function
                ? repairer.Mend(finding, file)
                : RepairOffer.Abstain($"no call of {function}");
    }
}
