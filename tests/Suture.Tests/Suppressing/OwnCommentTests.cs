using Suture.Findings;
using Suture.Pipeline;
using Suture.Tests.Fakes;

namespace Suture.Tests.Suppressing;

public sealed class OwnCommentTests
{
    [Theory]
    [InlineData("danger(x)  # suture: ignore[danger] the table is a constant")]
    [InlineData("danger(x)  # suture: ignore[shell, danger] both are looked at")]
    [InlineData("danger(x)  # suture: ignore[CWE-89] by number")]
    [InlineData("danger(x)  # suture: ignore[cwe-89] by number")]
    [InlineData("danger(x)  #suture:ignore[danger] without blanks")]
    [InlineData("danger(x)  # Suture: Ignore[danger] with capitals")]
    [InlineData("danger(x)  # type: ignore  # suture: ignore[danger] behind another comment")]
    [InlineData("danger(x)  # suture: ignore[danger] before another # noqa: E501")]
    [InlineData("# suture: ignore[danger] above\ndanger(x)")]
    [InlineData("# suture: ignore[danger] above\n# and more words\ndanger(x)")]
    [InlineData("y = [  # suture: ignore[danger] at the statement's first line\n    1,\n    danger(x),\n]")]
    [InlineData("y = [\n    1,\n    # suture: ignore[danger] above the line in the statement\n    danger(x),\n]")]
    [InlineData("y = [\n    1,\n    danger(x),\n]  # suture: ignore[danger] behind the last bracket")]
    [InlineData("danger(\n    x,  # suture: ignore[danger] on a line of the call\n)")]
    [InlineData("# suture: ignore[danger] above a head\nif danger(x):\n    pass")]
    [InlineData("if a:\n    pass\nelif danger(x):  # suture: ignore[danger] elif\n    pass")]
    [InlineData("danger(x)  # suture: ignore[danger] no line break at the end of the file")]
    [InlineData("def f():\r\n    danger(x)  # suture: ignore[danger] Windows\r\n")]
    [InlineData("danger(f\"{x}\")  # suture: ignore[danger] behind an f-string")]
    public async Task A_comment_on_or_above_the_finding_suppresses_it(string text)
    {
        var report = await Screened.OwnAsync(text);

        Assert.Empty(Screened.Counted(report));
        Assert.Single(report.Cases);
    }

    [Theory]
    [InlineData("danger(x)  # suture: ignore[shell] another rule")]
    [InlineData("danger(x)  # suture: ignore[CWE-78] another number")]
    [InlineData("danger(x)  # suture: ignore[CWE-564] a cousin's number")]
    [InlineData("danger(x)  # suture: ignore[dang] a part of the name")]
    [InlineData("danger(x)  # suture: ignore[*] a pattern")]
    [InlineData("danger(x)  # suture: ignore all of it")]
    [InlineData("danger(x)  # suture: ignore[] nothing")]
    [InlineData("danger(x)  # suture: ignore[danger no bracket")]
    [InlineData("danger(x)  # suture: ignored[danger] another word")]
    [InlineData("danger(x)  # not suture: ignore[danger] not at the beginning")]
    [InlineData("danger('# suture: ignore[danger] in a string')")]
    [InlineData("danger(f'# suture: ignore[danger] in an f-string {x}')")]
    [InlineData("danger('''\n# suture: ignore[danger] on a line of a string\n''')")]
    [InlineData("danger(x)\n# suture: ignore[danger] below")]
    [InlineData("# suture: ignore[danger] not right above\n\ndanger(x)")]
    [InlineData("a = 1  # suture: ignore[danger] of the statement before\ndanger(x)")]
    [InlineData("def f():  # suture: ignore[danger] of the head\n    danger(x)")]
    [InlineData("if a:  # suture: ignore[danger] of the head\n    pass\nelif danger(x):\n    pass")]
    public async Task A_comment_that_names_or_stands_elsewhere_suppresses_nothing(string text)
    {
        var report = await Screened.OwnAsync(text);

        Assert.Single(Screened.Counted(report));
    }

    [Fact]
    public async Task Of_several_findings_only_the_named_ones_on_that_line_are_suppressed()
    {
        var report = await Screened.OwnAsync("danger(1); shell(1)  # suture: ignore[shell] fixed words\nshell(2)\n");

        Assert.Equal(["danger 1", "shell 2"], report.Cases.Where(one => one.IsLeft).Select(one => $"{one.Finding.Rule} {one.Finding.Location.Start.Line + 1}"));
        Assert.Empty(report.SuppressionNotes);
    }

    [Fact]
    public async Task What_was_said_is_kept()
    {
        var report = await Screened.OwnAsync("danger(x)  # suture: ignore[danger] until=2027-01-01 -- the table is a constant  # noqa: E501\n");

        var suppression = report.Cases.Single().Suppression!;
        Assert.Equal("the table is a constant", suppression.Reason);
        Assert.Equal(new DateOnly(2027, 1, 1), suppression.Until);
        Assert.Equal((0, 11), (suppression.Location.Start.Line, suppression.Location.Start.Column));
        Assert.Equal("suppressed", Assert.IsType<Evidence.NotRun>(report.Cases.Single().Evidence).Why);
    }

    [Theory]
    [InlineData("until=2026-06-15 today is the last day", true)]
    [InlineData("a reason before it until=2027-01-01", true)]
    [InlineData("until = 2027-01-01 with blanks", true)]
    [InlineData("until 2027-01-01 without a sign", true)]
    [InlineData("until the parser is new", true)]
    [InlineData("until=2026-06-14 yesterday", false)]
    [InlineData("a reason before it until=2001-01-01", false)]
    [InlineData("until=2027-02-30 no day", false)]
    [InlineData("until=01.01.2027 another form", false)]
    [InlineData("until=soon", false)]
    [InlineData("until=", false)]
    [InlineData("until 2027 no day", false)]
    [InlineData("UNTIL=2001-01-01 in capitals", false)]
    [InlineData("until=2027-01-01 until=2028-01-01 two of them", false)]
    public async Task A_suppression_holds_until_its_day_and_not_at_all_when_that_is_none(string words, bool holds)
    {
        var report = await Screened.OwnAsync($"danger(x)  # suture: ignore[danger] {words}\n");

        Assert.Equal(holds, report.Cases.Single().IsSuppressed);
        Assert.Equal(holds, report.SuppressionNotes.IsEmpty);
    }

    [Theory]
    [InlineData("danger(x)  # suture: ignore[danger] until=2026-01-31 r", "ended on 2026-01-31; it suppresses nothing")]
    [InlineData("danger(x)  # suture: ignore[danger] until=soon r", "has 'until=soon', which is no day; write # suture: ignore[rule] until=YYYY-MM-DD reason; it suppresses nothing")]
    [InlineData("danger(x)  # suture: ignore[danger]", "gives no reason; write it behind the bracket")]
    [InlineData("danger(x)  # suture: ignore[dangre, danger] r", "no rule is called 'dangre'; suture rules lists them")]
    [InlineData("danger(x)  # suture: ignore[danger, CWE-9999] r", "no rule is called 'CWE-9999'; suture rules lists them")]
    [InlineData("danger(x)  # suture: ignore r", "is not understood; write # suture: ignore[rule] until=YYYY-MM-DD reason; it suppresses nothing")]
    [InlineData("danger(x)  # suture: ignore[ ] r", "names no rule; write # suture: ignore[rule] until=YYYY-MM-DD reason; it suppresses nothing")]
    [InlineData("danger(x)  # suture: disable[danger] r", "is not understood; write # suture: ignore[rule] until=YYYY-MM-DD reason; it suppresses nothing")]
    [InlineData("harmless(x)  # suture: ignore[danger] r", "danger is not found here")]
    [InlineData("danger(x)  # suture: ignore[danger, shell] r", "shell is not found here")]
    public async Task What_is_odd_about_a_comment_is_noted(string text, string what)
    {
        var report = await Screened.OwnAsync(text);

        var comment = text[text.IndexOf('#', StringComparison.Ordinal)..];
        Assert.Equal([$"line 1: {comment}: {what}"], report.SuppressionNotes);
        Assert.Empty(report.Notes);
    }

    [Theory]
    [InlineData("# suture: the surgeon's thread\nneedle(x)\n")]
    [InlineData("text = '# suture: ignore[danger]'\n")]
    [InlineData("danger(x)  # nosec\n")]
    public async Task Nothing_is_noted_where_nothing_was_meant(string text) => Assert.Empty((await Screened.OwnAsync(text)).SuppressionNotes);

    [Fact]
    public async Task An_unused_comment_is_not_noted_where_its_rule_could_not_be_looked_for()
    {
        const string Text = "x = 1  # suture: ignore[broken] r\n";

        Assert.Empty((await Screened.ScanAsync(Text, SuppressionTrust.Own, FakeWeakness.Broken("broken"))).SuppressionNotes);
        Assert.Single((await Screened.ScanAsync(Text, SuppressionTrust.Own, FakeWeakness.Of("broken"))).SuppressionNotes);
    }

    [Fact]
    public async Task An_unused_comment_is_not_noted_where_values_were_not_followed_through_all_files()
    {
        var options = MendOptions.Default with { StaticOnly = true, Taint = TaintScope.File };

        Assert.Empty((await Screened.ScanAsync("x = 1  # suture: ignore[danger] r\n", options)).SuppressionNotes);
    }

    [Fact]
    public async Task Names_with_dots_and_dashes_are_names()
    {
        var report = await Screened.ScanAsync("a_b(x)  # suture: ignore[a_b, python.lang.my-rule] r\n", SuppressionTrust.Own, FakeWeakness.Of("a_b"));

        Assert.True(report.Cases.Single().IsSuppressed);
        Assert.Equal(["no rule is called 'python.lang.my-rule'; suture rules lists them"], report.SuppressionNotes.Select(note => note[(note.IndexOf(": no", StringComparison.Ordinal) + 2)..]));
    }

    [Fact]
    public async Task A_hostile_comment_takes_no_pattern_to_its_time_limit()
    {
        var hostile = string.Concat(Enumerable.Repeat("#suture:ignore[#nosec#noqa:", 4000)) + new string(' ', 4000) + "\n";

        var report = await Screened.OwnAsync($"danger(x)  {hostile}");

        Assert.True(report.Cases.Single().IsLeft);
    }
}
