using System.Text.Json.Nodes;
using Suture.Findings;
using Suture.Reporting;
using Suture.Reporting.Sarif;

namespace Suture.Tests.Reporting;

public sealed class SarifReportTests
{
    [Fact]
    public void A_result_carries_its_place_path_fix_and_verdict()
    {
        var run = Run(SampleCases.Report(ReportMode.Fix, SampleCases.File(SampleCases.Mended)));
        var result = run["results"]![0]!;
        var place = result["locations"]![0]!["physicalLocation"]!;

        Assert.Equal("src/my%20app.py", (string?)place["artifactLocation"]!["uri"]);
        Assert.Equal(6, (int?)place["region"]!["startLine"]);
        Assert.Equal(12, (int?)place["region"]!["startColumn"]);
        Assert.Equal("cur.execute(q)", (string?)place["region"]!["snippet"]!["text"]);
        Assert.Equal(2, result["codeFlows"]![0]!["threadFlows"]![0]!["locations"]!.AsArray().Count);
        Assert.Equal(0.93, (double?)result["properties"]!["score"]);
        Assert.Equal("exploited", (string?)result["properties"]!["evidence"]!["kind"]);
        Assert.Equal("proven", (string?)result["properties"]!["verdict"]!["kind"]);
    }

    [Fact]
    public void An_accepted_suppression_is_one_of_SARIFs_and_a_distrusted_comment_is_none()
    {
        var run = Run(SampleCases.Report(ReportMode.Scan, SampleCases.File(SampleCases.Suppressed, SampleCases.Distrusted)));

        Assert.Equal("fixed", (string?)run["results"]![0]!["suppressions"]![0]!["justification"]);
        Assert.Equal("accepted", (string?)run["results"]![0]!["suppressions"]![0]!["status"]);
        Assert.Null(run["results"]![1]!["suppressions"]);
        Assert.Contains("'# nosec' hides this finding", (string?)run["results"]![1]!["relatedLocations"]![0]!["message"]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_names_the_region_it_replaces_and_the_new_text()
    {
        var run = Run(SampleCases.Report(ReportMode.Fix, SampleCases.File(SampleCases.Mended)));
        var replacement = run["results"]![0]!["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![1]!;

        Assert.Equal("""{"startLine":6,"startColumn":23,"endLine":6,"endColumn":26}""", replacement["deletedRegion"]!.ToJsonString());
        Assert.Equal("(q, (name,))", (string?)replacement["insertedContent"]!["text"]);
    }

    [Fact]
    public void A_rule_is_tagged_with_three_digits_of_its_CWE()
    {
        var rule = Run(SampleCases.Report(ReportMode.Scan))["tool"]!["driver"]!["rules"]![0]!;

        Assert.Equal(["security", "external/cwe/cwe-089"], rule["properties"]!["tags"]!.AsArray().Select(tag => (string?)tag));
        Assert.Equal("9.8", (string?)rule["properties"]!["security-severity"]);
        Assert.Equal("SqlInjection", (string?)rule["name"]);
        Assert.Contains("```python", (string?)rule["help"]!["markdown"], StringComparison.Ordinal);
        Assert.DoesNotContain("```", (string?)rule["help"]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_an_error_and_fails_the_run()
    {
        var invocation = Run(SampleCases.Report(ReportMode.Scan, SampleCases.File(), SampleCases.Unread()))["invocations"]![0]!;
        var note = Assert.Single(invocation["toolExecutionNotifications"]!.AsArray())!;

        Assert.False((bool?)invocation["executionSuccessful"]);
        Assert.Equal("error", (string?)note["level"]);
        Assert.Equal("gone.py", (string?)note["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
    }

    [Fact]
    public void A_syntax_error_that_the_parser_got_over_is_a_warning_and_does_not_fail_the_run()
    {
        var invocation = Run(SampleCases.Report(ReportMode.Scan, SampleCases.File() with { Notes = ["line 3 is no Python"] }))["invocations"]![0]!;

        Assert.True((bool?)invocation["executionSuccessful"]);
        Assert.Equal("warning", (string?)invocation["toolExecutionNotifications"]![0]!["level"]);
    }

    [Fact]
    public void Fingerprints_stay_when_lines_move_and_differ_between_equal_lines()
    {
        var original = Fingerprints(SampleCases.File(SampleCases.Left, SampleCases.Left));
        var moved = SampleCases.Left with { Finding = Moved(SampleCases.Left.Finding, 2) };
        var shifted = Fingerprints(SampleCases.File(moved, moved) with { Original = "\n\n" + SampleCases.Original });

        Assert.Equal(original, shifted);
        Assert.Equal(2, original.Distinct().Count());
    }

    [Theory]
    [InlineData("a b/ü.py", "a%20b/%C3%BC.py")]
    [InlineData("c:d.py", "c%3Ad.py")]
    [InlineData("/tmp/x#1.py", "file:///tmp/x%231.py")]
    [InlineData("../up.py", "../up.py")]
    public void Paths_become_URIs(string path, string uri) => Assert.Equal(uri, ArtifactUri.Of(path));

    [Fact]
    public void Lone_surrogates_do_not_break_the_document()
    {
        var odd = SampleCases.Left with { Remark = "byte \uDC80" };

        Assert.Equal("byte \uFFFD", (string?)Run(SampleCases.Report(ReportMode.Scan, SampleCases.File(odd)))["results"]![0]!["properties"]!["remark"]);
    }

    private static List<string?> Fingerprints(FileReport file) =>
        [.. Run(SampleCases.Report(ReportMode.Scan, file))["results"]!.AsArray().Select(result => (string?)result!["partialFingerprints"]!["suture/v1"])];

    private static Finding Moved(Finding finding, int lines) => finding with
    {
        Path = [],
        Location = finding.Location with
        {
            Start = finding.Location.Start with { Line = finding.Location.Start.Line + lines },
            End = finding.Location.End with { Line = finding.Location.End.Line + lines },
        },
    };

    private static JsonNode Run(Report report)
    {
        using var bytes = new MemoryStream();
        SarifReport.Write(bytes, report);
        return JsonNode.Parse(bytes.ToArray())!["runs"]![0]!;
    }
}
