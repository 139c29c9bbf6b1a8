using System.Text.Json.Nodes;

namespace Suture.EndToEnd.Tests;

public sealed class ReportFormatTests : IDisposable
{
    private readonly Playground here = new Playground()
        .Write("app.py", Programs.Vulnerable)
        .Write("half.py", "def f(:\n    return 1\n")
        .Write("odd name #1.py", Programs.Vulnerable)
        .Write("hidden.py", Programs.Vulnerable.Replace("'{name}'\")", "'{name}'\")  # suture: ignore[sql-injection] r", StringComparison.Ordinal))
        .Write("other.py", Programs.Vulnerable.Replace("'{name}'\")", "'{name}'\")  # nosec", StringComparison.Ordinal))
        .Write("image.py", [0, 1, 2]);

    public void Dispose() => here.Dispose();

    [Theory]
    [InlineData("scan")]
    [InlineData("fix")]
    public async Task Sarif_satisfies_the_Multitool(string command)
    {
        var result = await here.RunAsync(command, "--format", "sarif", "app.py", "half.py", "odd name #1.py", "hidden.py", "other.py", "image.py", "gone.py");
        here.Write("report.sarif", result.OutputBytes);

        var verdict = await SutureBinary.FinishAsync(SutureBinary.Start(here.Root, Multitool(), ["validate", "report.sarif"]), []);

        Assert.Equal(2, result.ExitCode);
        Assert.DoesNotContain(": error ", verdict.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning SARIF1", verdict.Output, StringComparison.Ordinal);
        Assert.Contains("Analysis completed successfully", verdict.Output, StringComparison.Ordinal);
        Assert.Equal(0, verdict.ExitCode);
    }

    [Fact]
    public async Task Sarif_names_every_file_that_could_not_be_analysed()
    {
        var result = await here.RunAsync("scan", "--static-only", "--format", "sarif", "half.py", "image.py", "gone.py");

        var notes = JsonNode.Parse(result.OutputBytes)!["runs"]![0]!["invocations"]![0]!["toolExecutionNotifications"]!.AsArray();
        var told = notes.Select(note => $"{(string?)note!["level"]} {(string?)note["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]}");
        Assert.Equal(["error gone.py", "warning half.py", "error image.py"], told);
    }

    [Fact]
    public async Task Json_tells_of_each_file_what_became_of_it()
    {
        var result = await here.RunAsync("fix", "--format", "json", "app.py", "half.py", "image.py");

        var files = JsonNode.Parse(result.OutputBytes)!["files"]!.AsArray();
        Assert.Equal(["app.py mended", "half.py partial", "image.py not-analysed"], files.Select(file => $"{(string?)file!["path"]} {(string?)file["status"]}"));
        var subject = files[0]!["cases"]![0]!;
        Assert.Equal("exploited", (string?)subject["evidence"]!["kind"]);
        Assert.Equal("proven", (string?)subject["verdict"]!["kind"]);
    }

    // Fetched by 'make test' (scripts/sarif-multitool.sh).
    internal static string Multitool()
    {
        var path = Path.Combine(SutureBinary.RepositoryRoot, "artifacts/tools/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
        return File.Exists(path) ? path : throw new FileNotFoundException($"{path} is not there: run scripts/sarif-multitool.sh first");
    }
}
