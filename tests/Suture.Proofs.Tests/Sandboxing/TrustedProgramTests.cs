using System.Diagnostics;
using Suture.Sandbox;

namespace Suture.Proofs.Tests.Sandboxing;

public sealed class TrustedProgramTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("suture-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Arguments_are_passed_as_they_are_and_output_is_kept()
    {
        var outcome = await RunAsync("printf '%s|' \"$@\"; echo trouble >&2; pwd; exit 3", TimeSpan.FromMinutes(1), "a b", "$HOME", "");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal($"a b|$HOME||{folder}\n", outcome.Output);
        Assert.Equal("trouble", outcome.LastWords);
        Assert.False(outcome.TimedOut);
    }

    [Fact]
    public async Task When_its_time_is_over_all_that_it_started_ends()
    {
        var outcome = await RunAsync("(sleep 60; touch late) & echo $! >child; sleep 60", TimeSpan.FromSeconds(1));

        Assert.True(outcome.TimedOut);
        Assert.False(await IsRunningAsync());
    }

    [Fact]
    public async Task When_it_is_cancelled_all_that_it_started_ends()
    {
        using var source = new CancellationTokenSource();
        var run = TrustedProgram.RunAsync(Shell("(sleep 60; touch late) & echo $! >child; sleep 60", TimeSpan.FromMinutes(1)), source.Token);
        while (!File.Exists(Path.Combine(folder, "child")))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.False(await IsRunningAsync());
    }

    [Fact]
    public async Task More_output_than_is_kept_does_not_stop_it()
    {
        var outcome = await TrustedProgram.RunAsync(
            Shell("head -c 3000000 /dev/zero | tr '\\0' x; echo end >&2", TimeSpan.FromMinutes(1)) with { Output = 1000 }, TestContext.Current.CancellationToken);

        Assert.Equal(1000, outcome.Output.Length);
        Assert.Equal("end", outcome.LastWords);
    }

    [Fact]
    public async Task What_cannot_be_started_is_an_error_that_names_it()
    {
        var problem = await Assert.ThrowsAsync<IOException>(
            () => TrustedProgram.RunAsync(new TrustedCommand("/nonexistent/tool", [], folder, TimeSpan.FromSeconds(1)), TestContext.Current.CancellationToken));

        Assert.Contains("/nonexistent/tool", problem.Message, StringComparison.Ordinal);
    }

    private Task<TrustedOutcome> RunAsync(string script, TimeSpan time, params string[] arguments) =>
        TrustedProgram.RunAsync(Shell(script, time, arguments), TestContext.Current.CancellationToken);

    private TrustedCommand Shell(string script, TimeSpan time, params string[] arguments) =>
        new("/bin/sh", ["-c", script, "sh", .. arguments], folder, time);

    // A killed process may be a zombie for a moment, until its parent or init has taken note.
    private async Task<bool> IsRunningAsync()
    {
        var status = $"/proc/{(await File.ReadAllTextAsync(Path.Combine(folder, "child"))).Trim()}/stat";
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(10); await Task.Delay(20))
        {
            if (!File.Exists(status) || (await File.ReadAllTextAsync(status)).Contains(") Z ", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
