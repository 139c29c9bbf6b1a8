using Suture.Findings;
using Suture.Reporting;
using Suture.Reporting.Text;

namespace Suture.Tests.Reporting;

public sealed class TextReportTests
{
    [Fact]
    public void A_mended_case_tells_what_was_wrong_the_evidence_the_change_and_the_verdict()
    {
        const string Expected =
            """
            src/my app.py:6:12  SQL injection  sql-injection, CWE-89, score 0.93
                 6 |     return cur.execute(q)
                   |            ^^^^^^^^^^^^^^
              wrong     The query holds the parameter name.
              path      4:10 name comes from the caller
                        6:12 runs as SQL
              evidence  exploited: the shape of the query changed
              input     {"args":["' OR 1=1"]}
              mended    pass the value as a query parameter (class A: same behaviour on benign input)
              callers   nothing changes for benign callers
              verdict   PROVEN: the exploit fired before and is silent after, and no check failed
                        passed: StillParses
                        did not apply: TestsStillPass

            --- a/src/my app.py
            +++ b/src/my app.py
            @@ -2,5 +2,5 @@
             
             
             def find(name):
            -    q = "select " + name
            -    return cur.execute(q)
            +    q = "select ?"
            +    return cur.execute(q, (name,))


            """;

        Assert.Equal(Expected, Render(SampleCases.File(SampleCases.Mended), ReportMode.Fix));
    }

    [Fact]
    public void A_clean_file_takes_no_room()
    {
        Assert.Empty(Render(SampleCases.File(), ReportMode.Scan));
    }

    [Fact]
    public void Nothing_that_a_terminal_obeys_comes_through_from_the_analysed_code()
    {
        var hostile = SampleCases.Left with { Remark = "red \e[31m, reversed \u202E, lone \uDC80" };

        var text = Render(SampleCases.File(hostile), ReportMode.Scan);

        Assert.Contains("red \\u001b[31m, reversed \\u202e, lone \\udc80", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', text);
    }

    [Fact]
    public void Colours_change_nothing_but_colours()
    {
        var coloured = Render(SampleCases.File(SampleCases.Mended), ReportMode.Fix, colour: true);

        Assert.Contains("\e[", coloured, StringComparison.Ordinal);
        Assert.Equal(
            Render(SampleCases.File(SampleCases.Mended), ReportMode.Fix),
            System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void The_summary_counts_what_is_mended_proven_and_left()
    {
        var unproven = SampleCases.Mended with { Verdict = new Verdict.Unproven("nothing was run.", []) };

        var summary = Summary(ReportMode.Fix, SampleCases.File(SampleCases.Mended, unproven, SampleCases.Left), SampleCases.Unread());

        Assert.Equal(
            "2 files: 3 findings (2 proven by an exploit that ran), 1 mended and proven, 1 mended but unproven, 1 left.\n"
            + "1 file was not analysed, or not in full.\n",
            summary);
    }

    [Fact]
    public void The_summary_says_what_comments_hide()
    {
        var summary = Summary(ReportMode.Scan, SampleCases.File(SampleCases.Suppressed, SampleCases.Suppressed, SampleCases.Distrusted));

        Assert.Equal(
            "1 file: 1 finding.\n"
            + "2 findings suppressed by comments in the code.\n"
            + "1 finding has a comment to hide it, which was not trusted.\n",
            summary);
    }

    [Fact]
    public void A_rejected_repair_says_which_check_failed()
    {
        var rejected = SampleCases.Mended with { Verdict = new Verdict.Rejected("StillParses", "line 3 is no Python.", []) };

        Assert.Contains("REJECTED: StillParses failed: line 3 is no Python; the file stays", Render(SampleCases.File(rejected), ReportMode.Fix), StringComparison.Ordinal);
    }

    private static string Render(FileReport file, ReportMode mode, bool colour = false)
    {
        using var text = new StringWriter();
        new TextReport(new InkWriter(text, colour), mode, [SampleCases.Rule]).WriteFile(file);
        return text.ToString();
    }

    private static string Summary(ReportMode mode, params FileReport[] files)
    {
        using var text = new StringWriter();
        new TextReport(new InkWriter(text, colour: false), mode, []).WriteSummary(ReportCounts.Of([.. files]));
        return text.ToString();
    }
}
