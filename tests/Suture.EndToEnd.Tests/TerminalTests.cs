using System.Diagnostics;

namespace Suture.EndToEnd.Tests;

public sealed class TerminalTests : IDisposable
{
    private readonly Playground here = new Playground().Write("app.py", Programs.Vulnerable).Write("clean.py", Programs.Clean);

    public void Dispose() => here.Dispose();

    [Fact]
    public async Task People_see_colours()
    {
        var result = await SutureBinary.RunOnTerminalAsync(here.Root, "", "fix --static-only app.py");

        Assert.Contains("\e[32m+", result.Output, StringComparison.Ordinal);
        Assert.Contains("\e[31m-", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NO_COLOR_is_respected()
    {
        var result = await SutureBinary.RunOnTerminalAsync(here.Root, "NO_COLOR=1", "fix --static-only app.py");

        Assert.Contains("sql-injection", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[3", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_sees_neither_colours_nor_progress()
    {
        var result = await here.RunAsync("fix", "--static-only", ".");

        Assert.DoesNotContain('\e', result.Output);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task On_a_terminal_the_report_follows_the_progress_bar_whole()
    {
        var result = await SutureBinary.RunOnTerminalAsync(here.Root, "", "scan --static-only .");

        Assert.Contains("2 files: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("sql-injection", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interruption_leaves_nothing_half_written()
    {
        for (var i = 0; i < 300; i++)
        {
            here.Write($"many/{i}.py", Programs.Vulnerable);
        }

        var process = SutureBinary.Start(here.Root, SutureBinary.Path, ["fix", "--write", "many"]);
        await Task.Delay(TimeSpan.FromMilliseconds(700), TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        var result = await SutureBinary.FinishAsync(process, []);

        Assert.Equal(130, result.ExitCode);
        Assert.Equal("suture: interrupted; no file was left half-written", Assert.Single(result.ErrorLines));
        Assert.Equal(300, here.Files("many").Length);
        Assert.All(here.Files("many"), name => Assert.Contains(here.Read($"many/{name}"), new[] { Programs.Vulnerable, Programs.Mended }));
    }
}
