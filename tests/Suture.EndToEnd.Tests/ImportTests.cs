using System.Text.Json.Nodes;

namespace Suture.EndToEnd.Tests;

public sealed class ImportTests : IDisposable
{
    private const string Semgrep =
        """
        {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Semgrep OSS","rules":[
        {"id":"sqli","shortDescription":{"text":"Formatted SQL"},"properties":{"tags":["CWE-89: SQL Injection"],"precision":"very-high"}},
        {"id":"style","properties":{"tags":[]}}]}},
        "results":[
        {"ruleId":"sqli","message":{"text":"formatted"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"app.py"},"region":{"startLine":13}}}]},
        {"ruleId":"style","message":{"text":"a\u001b[31mred word"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"app.py"},"region":{"startLine":8}}}]},
        {"ruleId":"sqli","message":{"text":"elsewhere"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"other.py"},"region":{"startLine":1}}}]}]}]}
        """;

    private readonly Playground here = new Playground().Write("app.py", Programs.Vulnerable).Write("in.sarif", Semgrep);

    public void Dispose() => here.Dispose();

    [Fact]
    public async Task Results_of_another_tool_join_and_the_rest_is_told()
    {
        var result = await here.RunAsync("scan", "--static-only", "--import", "in.sarif", "app.py");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("seen by   suture, semgrep sqli (very-high)", result.Output, StringComparison.Ordinal);
        Assert.Contains("semgrep/style, no CWE", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.Output);
        Assert.Contains("1 result was left out, of files that were not given", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rules_of_others_are_among_those_of_the_report()
    {
        var result = await here.RunAsync("scan", "--static-only", "--import", "in.sarif", "--format", "sarif", "app.py");

        var run = JsonNode.Parse(result.OutputBytes)!["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.All(run["results"]!.AsArray(), one => Assert.Equal((string?)one!["ruleId"], (string?)rules[(int)one["ruleIndex"]!]!["id"]));
        Assert.Contains(run["results"]!.AsArray(), one => (string?)one!["ruleId"] == "semgrep/style");
    }

    [Fact]
    public async Task Sarif_with_witnesses_satisfies_the_Multitool()
    {
        var result = await here.RunAsync("fix", "--bandit", "--import", "in.sarif", "--format", "sarif", "app.py");
        here.Write("report.sarif", result.OutputBytes);

        var verdict = await SutureBinary.FinishAsync(SutureBinary.Start(here.Root, ReportFormatTests.Multitool(), ["validate", "report.sarif"]), []);

        Assert.DoesNotContain(": error ", verdict.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning SARIF1", verdict.Output, StringComparison.Ordinal);
        Assert.Equal(0, verdict.ExitCode);
    }

    [Fact]
    public async Task A_report_of_Sutures_own_is_no_second_opinion()
    {
        await here.RunAsync("scan", "--static-only", "--format", "sarif", "--output", "own.sarif", "app.py");

        var result = await here.RunAsync("scan", "--static-only", "--import", "own.sarif", "app.py");

        Assert.DoesNotContain("seen by", result.Output, StringComparison.Ordinal);
        Assert.Contains("no second opinion", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_may_be_imported_in_any_order()
    {
        here.Write("two.sarif", Semgrep.Replace("Semgrep OSS", "Snyk Code", StringComparison.Ordinal));

        var one = await here.RunAsync("scan", "--static-only", "--import", "in.sarif", "--import", "two.sarif", "--format", "json", "app.py");
        var other = await here.RunAsync("scan", "--static-only", "--import", "two.sarif", "--import", "in.sarif", "--format", "json", "app.py");

        Assert.Equal(JsonNode.Parse(one.OutputBytes)!["files"]!.ToJsonString(), JsonNode.Parse(other.OutputBytes)!["files"]!.ToJsonString());
        Assert.Contains("snyk-code", one.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone.sarif", "does not exist")]
    [InlineData("app.py", "is not JSON")]
    public async Task What_is_no_SARIF_is_one_line_and_exit_code_2(string file, string words)
    {
        var result = await here.RunAsync("scan", "--static-only", "--import", file, "app.py");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(words, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }
}
