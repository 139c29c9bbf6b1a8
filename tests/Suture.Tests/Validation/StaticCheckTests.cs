using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;
using Suture.Tests.Fakes;
using Suture.Text;
using Suture.Validation;

namespace Suture.Tests.Validation;

public sealed class StaticCheckTests
{
    private const string Text = "import flask\nx = 1  # why\ndanger(x)\n";

    [Fact]
    public async Task A_good_repair_passes_every_static_check()
    {
        var verdict = await Judge.OfAsync(Judge.Trial(Text, Judge.Replacing(Text, "danger", "repr")));

        var passed = verdict.Checks.Where(check => check.Outcome == CheckOutcome.Passed).Select(check => check.Check);
        Assert.Equal(
            ["EditsAreDisjoint", "StillParses", "OnlyTheRepairChanged", "FindingIsGone", "NothingNewIsFound", "ImportsResolve", "SecondPassIsEmpty"],
            passed);
    }

    [Fact]
    public async Task Overlapping_edits_are_refused()
    {
        TextEdit[] edits = [new(new TextSpan(0, 6), "a"), new(new TextSpan(3, 6), "b")];

        Assert.Equal("two of its edits overlap", Judge.RefusedBy("EditsAreDisjoint", await Judge.OfAsync(Judge.Trial(Text, edits))));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1000, 0)]
    public async Task Edits_outside_the_text_are_refused(int start, int length) =>
        Judge.RefusedBy("EditsAreDisjoint", await Judge.OfAsync(Judge.Trial(Text, [new(new TextSpan(start, length), "a")])));

    [Fact]
    public async Task A_repair_that_changes_nothing_is_refused() =>
        Assert.Equal("it changes nothing", Judge.RefusedBy("EditsAreDisjoint", await Judge.OfAsync(Judge.Trial(Text, Judge.Replacing(Text, "x", "x")))));

    [Fact]
    public async Task A_repair_of_another_file_is_refused()
    {
        var trial = Judge.Trial(Text, []);
        var repair = trial.Repair with { Files = [new FileEdit("b.py", [TextEdit.Insert(0, "a")])] };

        var verdict = await Judge.OfAsync(new Trial(trial.Finding, trial.Weakness, trial.Proof, repair, trial.Before, [trial.Weakness]));

        Assert.Equal("it edits another file, b.py", Judge.RefusedBy("EditsAreDisjoint", verdict));
    }

    [Fact]
    public async Task A_new_syntax_error_is_refused() =>
        Assert.StartsWith("syntax error at 3:", Judge.RefusedBy(
            "StillParses", await Judge.OfAsync(Judge.Trial(Text, Judge.Replacing(Text, "danger(", "repr((")))), StringComparison.Ordinal);

    [Fact]
    public async Task A_quote_that_swallows_code_outside_the_edit_is_refused()
    {
        const string Code = "danger(1)\na = '''text'''\n";

        var verdict = await Judge.OfAsync(Judge.Trial(Code, [new(new TextSpan(0, 6), "repr(2)\n'''"), TextEdit.Insert(Code.IndexOf("text", StringComparison.Ordinal), "'''")]));

        Assert.IsType<Verdict.Rejected>(verdict);
    }

    [Fact]
    public async Task A_token_outside_the_edit_that_reads_differently_afterwards_is_refused()
    {
        const string Code = "danger(1)\n'a'\n";

        // A prefix put right before a string changes the string, although no character of it was edited.
        var verdict = await Judge.OfAsync(Judge.Trial(Code, [new(new TextSpan(0, 9), "repr(1)"), TextEdit.Insert(10, "b")]));

        Assert.Contains("was read differently", Judge.RefusedBy("OnlyTheRepairChanged", verdict), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_comment_is_refused() =>
        Assert.Equal("the comment '# why' was lost", Judge.RefusedBy(
            "OnlyTheRepairChanged", await Judge.OfAsync(Judge.Trial(Text, Judge.Replacing(Text, "# why\ndanger", "\nrepr")))));

    [Fact]
    public async Task A_character_that_the_files_encoding_lacks_is_refused()
    {
        var file = CodeFile.Parse("a.py", new SourceText("danger('é')\n", SourceEncoding.Latin1));
        var weakness = FakeWeakness.Of("danger");
        var repair = new Repair("a repair", RepairSafety.Safe, [new FileEdit("a.py", [new(new TextSpan(0, 11), "repr('é€')")])], "");

        var verdict = await Judge.OfAsync(new Trial(weakness.Detector.Detect(file).Single(), weakness, Judge.Exploited, repair, file, [weakness]));

        Assert.Equal("its text does not fit the file's encoding", Judge.RefusedBy("OnlyTheRepairChanged", verdict));
    }

    [Fact]
    public async Task A_finding_that_is_still_there_is_refused() =>
        Assert.Equal("danger is still found at 3:6", Judge.RefusedBy(
            "FindingIsGone", await Judge.OfAsync(Judge.Trial(Text, Judge.Replacing(Text, "danger(x)", "repr(danger(x))")))));

    [Fact]
    public async Task Another_finding_of_the_same_rule_may_stay()
    {
        const string Code = "danger(danger(1))\ndanger(2)\n";

        var verdict = await Judge.OfAsync(Judge.Trial(Code, [new(new TextSpan(0, 6), "repr")]));

        Assert.IsType<Verdict.Unproven>(verdict);
    }

    [Fact]
    public async Task A_new_finding_is_refused()
    {
        var rules = new[] { FakeWeakness.Of("danger"), FakeWeakness.Of("eval") };

        var verdict = await Judge.OfAsync(Judge.Trial(Text, Judge.Replacing(Text, "danger", "eval"), rules));

        Assert.Equal("eval is now found at 3:1", Judge.RefusedBy("NothingNewIsFound", verdict));
    }

    [Fact]
    public async Task A_finding_that_only_moved_is_not_new()
    {
        const string Code = "danger(1)\neval(2)\n";
        var rules = new[] { FakeWeakness.Of("danger"), FakeWeakness.Of("eval") };

        Assert.IsType<Verdict.Unproven>(await Judge.OfAsync(Judge.Trial(Code, Judge.Replacing(Code, "danger(1)", "repr(1)\nrepr(2)"), rules)));
    }

    [Theory]
    [InlineData("import html\nhtml.escape(x)")]
    [InlineData("from markupsafe import escape\nescape(x)")]
    [InlineData("from flask import escape\nescape(x)")]
    public async Task What_python_or_the_files_own_packages_bring_may_be_imported(string replacement) =>
        Assert.IsType<Verdict.Unproven>(await Judge.OfAsync(Judge.Trial(Text, Judge.Replacing(Text, "danger(x)", replacement))));

    [Fact]
    public async Task A_package_that_the_file_did_not_need_is_refused() =>
        Assert.Equal("it imports defusedxml, which is neither in the standard library nor used by the file", Judge.RefusedBy(
            "ImportsResolve", await Judge.OfAsync(Judge.Trial(Text, Judge.Replacing(Text, "danger(x)", "import defusedxml")))));

    [Fact]
    public async Task A_name_that_nothing_binds_is_refused() =>
        Assert.Equal("it uses the name shlex, which nothing binds", Judge.RefusedBy(
            "ImportsResolve", await Judge.OfAsync(Judge.Trial(Text, Judge.Replacing(Text, "danger(x)", "shlex.quote(x)")))));

    [Theory]
    [InlineData("def quote(x): ...", "quote")]
    [InlineData("from mine import quote", "quote")]
    [InlineData("import mine as quote", "quote")]
    public async Task A_name_that_the_file_binds_already_is_not_taken(string own, string name)
    {
        var code = $"{own}\ndanger(1)\n";

        var verdict = await Judge.OfAsync(Judge.Trial(code, [TextEdit.Insert(0, "from shlex import quote\n"), .. Judge.Replacing(code, "danger", "quote")]));

        Assert.Equal($"it binds the name {name}, which the file binds already", Judge.RefusedBy("ImportsResolve", verdict));
    }

    [Fact]
    public async Task An_import_that_is_replaced_may_bind_its_names_again()
    {
        const string Code = "from html import escape\ndanger(1)\n";

        var edits = new[] { Judge.Replacing(Code, "from html import escape", "from html import escape, unescape")[0], Judge.Replacing(Code, "danger", "unescape")[0] };

        Assert.IsType<Verdict.Unproven>(await Judge.OfAsync(Judge.Trial(Code, edits)));
    }

    [Fact]
    public async Task A_repair_that_is_offered_again_on_the_mended_text_is_refused()
    {
        var again = ScriptedRepairer.Editing("a repair", (call, _) => [TextEdit.Insert(call.Span.Start, "not ")]);
        var trial = Judge.Trial(Text, Judge.Replacing(Text, "danger(x)", "not danger(x)"), FakeWeakness.Of("danger", again));

        var result = await new SecondPassIsEmpty().RunAsync(trial, TestContext.Current.CancellationToken);

        Assert.Equal(CheckOutcome.Failed, result.Outcome);
        Assert.Equal("on the mended file it is offered again: a repair", result.Detail);
    }

    [Fact]
    public async Task A_check_that_breaks_refuses_the_repair()
    {
        var breaksLater = FakeWeakness.Of("later") with { Detector = new BreaksOn("repr") };

        var verdict = await Judge.OfAsync(Judge.Trial(Text, Judge.Replacing(Text, "danger", "repr"), FakeWeakness.Of("danger"), breaksLater));

        Assert.Contains("the check could not be made", Judge.RefusedBy("FindingIsGone", verdict), StringComparison.Ordinal);
    }

    private sealed class BreaksOn(string function) : IDetector
    {
        public IEnumerable<Finding> Detect(CodeFile file) =>
            file.Tree.Root.Descendants().OfType<NameExpression>().Any(name => name.Identifier == function)
                ? throw new InvalidOperationException("a bug")
                : [];
    }
}
