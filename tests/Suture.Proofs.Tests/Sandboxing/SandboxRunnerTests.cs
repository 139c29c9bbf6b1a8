using Suture.Sandbox;
using Xunit;

namespace Suture.Proofs.Tests.Sandboxing;

/// <summary>What the sandbox promises its callers.</summary>
public sealed class SandboxRunnerTests
{
    [Fact]
    public async Task Every_layer_holds_on_this_machine()
    {
        var report = await Jail.Runner.ProbeAsync();
        Assert.Equal("", report.Refusal);
        Assert.Equal(["setpriv", "prlimit", "bwrap", "seccomp"], report.Layers.Select(layer => layer.Name));
    }

    [Fact]
    public async Task Exit_code_output_and_error_come_back()
    {
        var result = await Jail.RunAsync("import sys\nprint('out')\nprint('err', file=sys.stderr)\nsys.exit(7)");
        Assert.Equal((7, "out\n", "err\n"), (result.ExitCode, result.StandardOutput, result.StandardError));
        Assert.Null(result.Signal);
    }

    [Fact]
    public async Task Files_input_and_variables_are_handed_in()
    {
        var command = Jail.Python("import os, sys\nprint(open('/suture/a/b.txt').read(), sys.stdin.read(), os.environ['NAME'])") with
        {
            StandardInput = "typed",
            Environment = [("NAME", "value")],
        };
        command = command with { Files = [.. command.Files, new SandboxFile("a/b.txt", "handed"u8.ToArray())] };
        var result = await Jail.RunAsync(command);
        Assert.Equal("handed typed value\n", result.StandardOutput);
    }

    [Fact]
    public async Task A_file_name_cannot_leave_the_input_folder()
    {
        var command = Jail.Python("") with { Files = [new SandboxFile("../outside", "x"u8.ToArray())] };
        await Assert.ThrowsAsync<ArgumentException>(() => Jail.RunAsync(command));
    }

    [Fact]
    public async Task Nothing_is_left_after_a_cancelled_run()
    {
        const string Mark = "cancel-mark-20e9";
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));
        var command = new SandboxCommand("/bin/sh", ["-c", "(while :; do sleep 1; done) & wait", Mark]) { Limits = Jail.Short with { WallTime = TimeSpan.FromSeconds(30) } };
        await Jail.Runner.ProbeAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Jail.Runner.RunAsync(command, cancellation.Token));
        Assert.Empty(Jail.ProcessesSpeakingOf(Mark));
    }

    [Fact]
    public async Task Concurrent_runs_have_users_of_their_own()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root can give a run a user of its own");
        const string Mark = "crowd-mark-88d1";
        var command = new SandboxCommand("/bin/sh", ["-c", "sleep 1; true", Mark]);
        await Jail.Runner.ProbeAsync();
        var runs = Enumerable.Range(0, 3).Select(_ => Jail.RunAsync(command)).ToArray();
        await Task.Delay(500, TestContext.Current.CancellationToken);
        var users = Jail.ProcessesSpeakingOf(Mark).Select(Jail.UserOf).ToHashSet();
        await Task.WhenAll(runs);
        Assert.Equal(3, users.Count);
        Assert.All(users, user => Assert.InRange(user, 210_000, 210_999));
    }

    [Fact]
    public async Task No_folder_is_left_behind()
    {
        var result = await Jail.RunAsync("print(open('/proc/self/mountinfo').read())");
        var source = result.StandardOutput.Split('\n').Single(line => line.Contains(" /suture ", StringComparison.Ordinal)).Split(' ')[3];
        Assert.EndsWith("/in", source, StringComparison.Ordinal);
        Assert.False(Directory.Exists(source));
    }

    [Fact]
    public async Task A_missing_program_is_an_exit_code_not_an_exception()
    {
        var result = await Jail.RunAsync(new SandboxCommand("/usr/bin/no-such-program", []));
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("no-such-program", result.StandardError, StringComparison.Ordinal);
    }
}
