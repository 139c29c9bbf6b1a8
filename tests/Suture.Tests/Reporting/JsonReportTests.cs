using System.Text.Json.Nodes;
using Suture.Reporting;
using Suture.Reporting.Json;

namespace Suture.Tests.Reporting;

public sealed class JsonReportTests
{
    [Fact]
    public void A_file_carries_its_status_cases_and_diff()
    {
        var report = Parse(SampleCases.Report(ReportMode.Fix, SampleCases.File(SampleCases.Mended), SampleCases.Unread()));
        var file = report["files"]![0]!;

        Assert.Equal("mended", (string?)file["status"]);
        Assert.StartsWith("--- a/src/my app.py\t\n+++ b/src/my app.py\t\n@@ -2,5 +2,5 @@\n", (string?)file["diff"], StringComparison.Ordinal);
        Assert.Equal("CWE-89", (string?)file["cases"]![0]!["cwe"]);
        Assert.Equal("A", (string?)file["cases"]![0]!["repair"]!["safety"]);
        Assert.Equal("StillParses", (string?)file["cases"]![0]!["verdict"]!["checks"]![0]!["check"]);
        Assert.Equal("not-analysed", (string?)report["files"]![1]!["status"]);
        Assert.Equal("does not exist", (string?)report["files"]![1]!["problems"]![0]);
    }

    [Fact]
    public void The_summary_counts_findings_and_what_is_left()
    {
        var summary = Parse(SampleCases.Report(ReportMode.Fix, SampleCases.File(SampleCases.Mended, SampleCases.Left)))["summary"]!;

        Assert.Equal(2, (int?)summary["findings"]);
        Assert.Equal(1, (int?)summary["proven"]);
        Assert.Equal(1, (int?)summary["left"]);
    }

    [Fact]
    public void Suppressed_findings_are_listed_and_counted_apart()
    {
        var report = Parse(SampleCases.Report(ReportMode.Fix, SampleCases.File(SampleCases.Suppressed, SampleCases.Distrusted)));

        var summary = report["summary"]!;
        Assert.Equal([1, 1, 1, 1], new[] { "findings", "left", "suppressed", "distrusted" }.Select(name => (int)summary[name]!));
        var cases = report["files"]![0]!["cases"]!;
        Assert.Equal("fixed", (string?)cases[0]!["suppressed"]!["reason"]);
        Assert.Null(cases[0]!["distrusted"]);
        Assert.Null(cases[1]!["suppressed"]);
        Assert.Equal("# nosec", (string?)cases[1]!["distrusted"]![0]!["comment"]);
    }

    [Fact]
    public void A_case_without_a_repair_has_none()
    {
        var subject = Parse(SampleCases.Report(ReportMode.Scan, SampleCases.File(SampleCases.Left)))["files"]![0]!["cases"]![0]!;

        Assert.Null(subject["repair"]);
        Assert.Null(subject["verdict"]);
        Assert.Equal("not-run", (string?)subject["evidence"]!["kind"]);
        Assert.False((bool?)subject["mended"]);
    }

    private static JsonNode Parse(Report report)
    {
        using var bytes = new MemoryStream();
        JsonReport.Write(bytes, report);
        return JsonNode.Parse(bytes.ToArray())!;
    }
}
