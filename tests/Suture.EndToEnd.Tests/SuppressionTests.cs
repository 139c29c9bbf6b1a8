using System.Text.Json.Nodes;

namespace Suture.EndToEnd.Tests;

public sealed class SuppressionTests : IDisposable
{
    private const string Sink = "cursor.execute(f\"SELECT id FROM users WHERE name = '{name}'\")";

    private readonly Playground here = new();

    public void Dispose() => here.Dispose();

    [Fact]
    public async Task A_suppressed_finding_is_one_line_of_the_summary_and_no_failure()
    {
        Write("# suture: ignore[sql-injection] until=2999-12-31 the service is not reachable from outside");

        var result = await ScanAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("1 file: nothing found.\n1 finding suppressed by comments in the code.\n", result.Output);
    }

    [Fact]
    public async Task An_ended_suppression_is_noted_and_the_finding_counts()
    {
        Write("# suture: ignore[sql-injection] until=2001-01-01 only this year");

        var result = await ScanAsync();

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("app.py  note: line 13: # suture: ignore[sql-injection] until=2001-01-01 only this year: ended on 2001-01-01; it suppresses nothing\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unused_suppression_is_noted_in_a_file_without_findings_and_the_file_is_clean()
    {
        here.Write("app.py", "x = 1  # suture: ignore[sql-injection] long ago\n").Write("other.py", Programs.Clean);

        var text = await here.RunAsync("scan", "--static-only", ".");
        var json = JsonNode.Parse((await here.RunAsync("scan", "--static-only", ".", "--format", "json")).OutputBytes)!;

        Assert.Equal(0, text.ExitCode);
        Assert.Contains("sql-injection is not found here", text.Output, StringComparison.Ordinal);
        Assert.Equal("clean", (string?)json["files"]![0]!["status"]);
        Assert.Single(json["files"]![0]!["notes"]!.AsArray());
    }

    [Fact]
    public async Task A_comment_of_another_tool_hides_nothing_unless_it_is_trusted()
    {
        Write("# nosec B608");

        var wary = await ScanAsync();
        var trusting = await ScanAsync("--trust-suppressions");

        Assert.Equal(1, wary.ExitCode);
        Assert.Contains("  comment   line 13: '# nosec B608' hides this finding from other tools; it was not trusted\n", wary.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 finding has a comment to hide it, which was not trusted.\n", wary.Output, StringComparison.Ordinal);
        Assert.Equal(0, trusting.ExitCode);
    }

    [Fact]
    public async Task Output_of_a_model_can_be_checked_with_no_comment_trusted()
    {
        Write("# suture: ignore[sql-injection] trust me");

        var result = await ScanAsync("--no-suppressions");

        Assert.Equal(1, result.ExitCode);
        var words = string.Join(' ', result.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("'# suture: ignore[sql-injection] trust me' would leave this finding out; it was not trusted", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trusting_all_comments_and_none_is_refused()
    {
        Write("# nosec");

        var result = await ScanAsync("--trust-suppressions", "--no-suppressions");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("suture: --trust-suppressions and --no-suppressions exclude each other\n", result.Error);
    }

    [Fact]
    public async Task A_suppressed_finding_is_not_mended()
    {
        Write("# suture: ignore[sql-injection] a reason");
        var before = here.Read("app.py");

        var result = await here.RunAsync("fix", "--static-only", "--write", "app.py");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(before, here.Read("app.py"));
    }

    [Fact]
    public async Task Json_lists_what_is_suppressed_with_its_reason()
    {
        Write("# suture: ignore[CWE-89] until=2999-12-31 a reason");

        var json = JsonNode.Parse((await ScanAsync("--format", "json")).OutputBytes)!;

        Assert.Equal((0, 1), ((int)json["summary"]!["findings"]!, (int)json["summary"]!["suppressed"]!));
        Assert.Equal("suppressed", (string?)json["files"]![0]!["status"]);
        var suppressed = json["files"]![0]!["cases"]![0]!["suppressed"]!;
        Assert.Equal(("suture: ignore", 13, "a reason", "2999-12-31"), ((string?)suppressed["by"], (int)suppressed["line"]!, (string?)suppressed["reason"], (string?)suppressed["until"]));
    }

    [Fact]
    public async Task Sarif_has_accepted_suppressions_and_tells_of_distrusted_comments_beside_the_result()
    {
        Write("# suture: ignore[sql-injection] a reason");
        var accepted = Result(await ScanAsync("--format", "sarif"));
        Write("# nosec");
        var distrusted = Result(await ScanAsync("--format", "sarif"));

        var suppression = accepted["suppressions"]!.AsArray().Single()!;
        Assert.Equal(("inSource", "accepted", "a reason"), ((string?)suppression["kind"], (string?)suppression["status"], (string?)suppression["justification"]));
        Assert.Null(distrusted["suppressions"]);
        Assert.Equal("'# nosec' hides this finding from other tools; it was not trusted", (string?)distrusted["relatedLocations"]![0]!["message"]!["text"]);
    }

    private static JsonNode Result(SutureResult result) => JsonNode.Parse(result.OutputBytes)!["runs"]![0]!["results"]!.AsArray().Single()!;

    private void Write(string comment) => here.Write("app.py", Programs.Vulnerable.Replace(Sink, $"{Sink}  {comment}", StringComparison.Ordinal));

    private Task<SutureResult> ScanAsync(params string[] options) => here.RunAsync(["scan", "--static-only", "app.py", .. options]);
}
