namespace Suture.EndToEnd.Tests;

public sealed class ScanTests : IDisposable
{
    private readonly Playground here = new Playground().Write("app.py", Programs.Vulnerable).Write("lib/clean.py", Programs.Clean);

    public void Dispose() => here.Dispose();

    [Fact]
    public async Task Nothing_found_is_exit_code_0()
    {
        var result = await here.RunAsync("scan", "lib");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("1 file: nothing found.\n", result.Output);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task A_finding_is_exit_code_1_and_shows_what_is_wrong()
    {
        var result = await here.RunAsync("scan", "--static-only", "app.py");

        Assert.Equal(1, result.ExitCode);
        Snapshot.Matches(result.Output, "scan-static.txt");
    }

    [Fact]
    public async Task Running_the_code_proves_a_finding()
    {
        var result = await here.RunAsync("scan", "app.py");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("evidence  exploited: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_could_not_be_read_is_exit_code_2_and_findings_are_still_reported()
    {
        var result = await here.RunAsync("scan", "--static-only", "gone.py", "app.py");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("app.py:13:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scanning_changes_nothing()
    {
        await here.RunAsync("scan", ".");

        Assert.Equal(Programs.Vulnerable, here.Read("app.py"));
        Assert.Equal(["app.py", "lib/clean.py"], here.Files());
    }

    [Fact]
    public async Task The_report_goes_to_a_file_when_asked()
    {
        var result = await here.RunAsync("scan", "--static-only", "app.py", "--output", "report.txt");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("sql-injection", here.Read("report.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_exit_code_2()
    {
        var result = await here.RunAsync("scan", "app.py", "--static-only", "--format", "sarif", "--output", "no/such/folder/r.sarif");

        Assert.Equal(2, result.ExitCode);
        Assert.Single(result.ErrorLines);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Two_runs_give_the_same_bytes(string format)
    {
        for (var i = 0; i < 20; i++)
        {
            here.Write($"many/{i}.py", Programs.Vulnerable);
        }

        var first = await here.RunAsync("scan", "--static-only", ".", "--format", format);
        var second = await here.RunAsync("scan", "--static-only", ".", "--format", format);

        Assert.Equal(first.OutputBytes, second.OutputBytes);
    }

    [Fact]
    public async Task Standard_input_is_a_file_without_a_name()
    {
        var result = await here.FeedAsync(Programs.Vulnerable, "scan", "--static-only", "-");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("<stdin>:13:", result.Output, StringComparison.Ordinal);
    }
}
