using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;

namespace Suture.Sandbox;

/// <summary>
/// Starts processes from one thread that never ends: <c>--die-with-parent</c> kills the sandbox when the *thread* that
/// started it ends (prctl(2), PR_SET_PDEATHSIG), and the pool's threads come and go.
/// </summary>
internal static class Launcher
{
    private static readonly BlockingCollection<Action> waiting = [];
    private static readonly Thread thread = StartThread();

    public static Task<Process> StartAsync(ImmutableArray<string> commandLine)
    {
        _ = thread;
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Add(() => Start(commandLine, started));
        return started.Task;
    }

    private static Thread StartThread()
    {
        var launcher = new Thread(Work) { IsBackground = true, Name = "sandbox launcher" };
        launcher.Start();
        return launcher;
    }

    private static void Work()
    {
        foreach (var action in waiting.GetConsumingEnumerable())
        {
            action();
        }
    }

    private static void Start(ImmutableArray<string> commandLine, TaskCompletionSource<Process> started)
    {
        try
        {
            started.SetResult(Process.Start(Describe(commandLine))!);
        }
        catch (Exception problem)
        {
            started.SetException(problem);
        }
    }

    private static ProcessStartInfo Describe(ImmutableArray<string> commandLine)
    {
        var start = new ProcessStartInfo(commandLine[0], commandLine[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/bin:/bin";
        return start;
    }
}
