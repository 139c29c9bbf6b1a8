using Suture.Findings;
using Suture.Pipeline;
using Suture.Rules;
using Suture.Syntax.Python;
using Suture.Tests.Fakes;
using Suture.Text;
using Suture.Validation;

namespace Suture.Tests.Pipeline;

public sealed class RepairSessionTests
{
    [Fact]
    public async Task A_rejected_repair_leaves_the_file_as_it_was_and_says_which_check_refused_it()
    {
        var report = await Mend.StaticallyAsync("danger(x)\n", FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("repr((")));

        Assert.Equal("danger(x)\n", report.Mended);
        var rejected = Assert.IsType<Verdict.Rejected>(report.Cases.Single().Verdict);
        Assert.Equal("StillParses", rejected.FailedCheck);
        Assert.False(report.Cases.Single().IsMended);
        Assert.Empty(report.Cases.Single().Remark);
    }

    [Fact]
    public async Task After_a_rejected_repair_the_next_repairer_is_tried()
    {
        var report = await Mend.StaticallyAsync(
            "danger(x)\n", FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("nobody_binds_this"), ScriptedRepairer.CallInstead("repr")));

        Assert.Equal("repr(x)\n", report.Mended);
        Assert.IsType<Verdict.Unproven>(report.Cases.Single().Verdict);
    }

    [Fact]
    public async Task A_rejected_repair_does_not_keep_another_case_from_being_mended()
    {
        var report = await Mend.StaticallyAsync(
            "danger(x)\nother(y)\n",
            FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("nobody_binds_this")),
            FakeWeakness.Of("other", ScriptedRepairer.CallInstead("repr")));

        Assert.Equal("danger(x)\nrepr(y)\n", report.Mended);
        Assert.Equal([false, true], report.Cases.Select(one => one.IsMended));
    }

    [Fact]
    public async Task Several_cases_are_mended_one_after_the_other_each_with_its_verdict()
    {
        var report = await Mend.StaticallyAsync(
            "danger(1)\nif a:\n    danger(2)  # keep me\ndanger(3)\n", FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("sorted")));

        Assert.Equal("sorted(1)\nif a:\n    sorted(2)  # keep me\nsorted(3)\n", report.Mended);
        Assert.All(report.Cases, one => Assert.True(one.IsMended));
        Assert.Equal([0, 2, 3], report.Cases.Select(one => one.Finding.Location.Start.Line));
    }

    [Fact]
    public async Task An_import_that_two_repairs_need_is_added_once()
    {
        var repairer = ScriptedRepairer.Editing("call ast.literal_eval", (call, file) =>
            file.Tree.Root.Descendants().OfType<ImportAlias>().Any(alias => alias.Name == "ast")
                ? [new TextEdit(call.Callee.Span, "ast.literal_eval")]
                : [TextEdit.Insert(0, "import ast\n"), new TextEdit(call.Callee.Span, "ast.literal_eval")]);

        var report = await Mend.StaticallyAsync("danger(1)\ndanger(2)\n", FakeWeakness.Of("danger", repairer));

        Assert.Equal("import ast\nast.literal_eval(1)\nast.literal_eval(2)\n", report.Mended);
    }

    [Fact]
    public async Task A_repair_inside_another_repairs_place_is_made_on_the_new_text()
    {
        // Each repair replaces its whole call, so the edits for the original text would overlap.
        var repairer = ScriptedRepairer.Editing(
            "wrap in repr", (call, file) => [new TextEdit(call.Span, $"repr({string.Join(", ", call.Arguments.Select(file.TextOf))})")]);

        var report = await Mend.StaticallyAsync("danger(danger(x))\n", FakeWeakness.Of("danger", repairer));

        Assert.Equal("repr(repr(x))\n", report.Mended);
        Assert.All(report.Cases, one => Assert.True(one.IsMended));
    }

    [Fact]
    public async Task Two_weaknesses_of_one_statement_are_both_mended()
    {
        var report = await Mend.StaticallyAsync(
            "danger(other(x))\n",
            FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("repr")),
            FakeWeakness.Of("other", ScriptedRepairer.CallInstead("str")));

        Assert.Equal("repr(str(x))\n", report.Mended);
    }

    [Fact]
    public async Task A_finding_that_another_cases_repair_removed_is_judged_by_that_repair()
    {
        // One repair per function: it mends every call of the file at once.
        var all = ScriptedRepairer.Editing("mend all calls", (_, file) =>
            [.. file.Tree.Root.Descendants().OfType<NameExpression>().Where(name => name.Identifier == "danger").Select(name => new TextEdit(name.Span, "repr"))]);

        var report = await Mend.StaticallyAsync("danger(1)\ndanger(2)\n", FakeWeakness.Of("danger", all));

        Assert.Equal("repr(1)\nrepr(2)\n", report.Mended);
        Assert.All(report.Cases, one => Assert.True(one.IsMended));
        Assert.Equal("mended by the repair of danger at 1:1", report.Cases[1].Remark);
        Assert.Equal(1, all.Asked);
    }

    [Fact]
    public async Task A_second_pass_over_the_mended_text_changes_nothing()
    {
        var weaknesses = new[]
        {
            FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("repr")),
            FakeWeakness.Of("other", ScriptedRepairer.Abstaining("cannot")),
            FakeWeakness.Of("third", ScriptedRepairer.CallInstead("nobody_binds_this")),
        };

        var first = await Mend.StaticallyAsync("danger(other(third(1)))\n", weaknesses);
        var second = await Mend.StaticallyAsync(first.Mended, weaknesses);

        Assert.Equal("repr(other(third(1)))\n", first.Mended);
        Assert.Equal(first.Mended, second.Mended);
    }

    [Fact]
    public async Task A_repairer_that_had_to_abstain_is_asked_again_when_an_earlier_text_is_gone()
    {
        // `danger` can only be mended once `other` no longer stands in the file, which comes later in it.
        var waiting = new ScriptedRepairer((call, file) => file.Source.Text.Contains("other", StringComparison.Ordinal)
            ? RepairOffer.Abstain("other is in the way")
            : new RepairOffer.Offered(new Repair("call repr", RepairSafety.Safe, [new FileEdit(file.Path, [new TextEdit(call.Callee.Span, "repr")])], "")));

        var report = await Mend.StaticallyAsync(
            "danger(1)\nother(2)\n", FakeWeakness.Of("danger", waiting), FakeWeakness.Of("other", ScriptedRepairer.CallInstead("str")));

        Assert.Equal("repr(1)\nstr(2)\n", report.Mended);
        Assert.Equal(2, waiting.Asked);
    }

    [Fact]
    public async Task The_reports_edits_all_speak_of_the_original_text()
    {
        var repairer = ScriptedRepairer.CallInstead("function_with_a_long_name");

        var report = await Mend.StaticallyAsync(
            "def function_with_a_long_name(x): ...\ndanger(1)\ndanger(2)\ndanger(danger(3))\n", FakeWeakness.Of("danger", repairer));

        var edits = report.Cases.SelectMany(one => one.Repair!.Files).SelectMany(file => file.Edits);
        Assert.Equal(report.Mended, TextEdits.Apply(report.Original, edits));
    }

    [Fact]
    public async Task A_file_with_a_syntax_error_is_analysed_but_not_mended()
    {
        var report = await Mend.StaticallyAsync("danger(x)\ndef (:\n", FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("repr")));

        Assert.Equal(report.Original, report.Mended);
        Assert.Contains("syntax error", report.Cases.Single().Remark, StringComparison.Ordinal);
        Assert.Contains("syntax error at 2:", report.Notes.Single(), StringComparison.Ordinal);
        Assert.Empty(report.Problems);
    }

    [Fact]
    public async Task The_same_file_gives_the_same_report_twice()
    {
        const string Text = "third(danger(1), other(2))\ndanger(other(danger(3)))\n";
        Weakness[] weaknesses =
        [
            FakeWeakness.Of("other", ScriptedRepairer.CallInstead("str")),
            FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("repr")),
            FakeWeakness.Of("third", 0.6, ScriptedRepairer.Abstaining("cannot")),
        ];

        var (first, second) = (await Mend.StaticallyAsync(Text, weaknesses), await Mend.StaticallyAsync(Text, [.. weaknesses.Reverse()]));

        Assert.Equal(Told(first), Told(second));
    }

    private static string Told(FileReport report) =>
        report.Mended + string.Join('\n', report.Cases.Select(one => $"{one.Finding.Location} {one.Finding.Rule} {one.Repair?.Title} {one.Verdict?.GetType()} {one.Remark}"));
}
