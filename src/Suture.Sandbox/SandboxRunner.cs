namespace Suture.Sandbox;

/// <summary>Runs a program where it can do no harm, or not at all.</summary>
public sealed class SandboxRunner
{
    private readonly SandboxTools tools;
    private readonly Lazy<Task<SandboxReport>> report;

    public SandboxRunner()
        : this(SandboxTools.Find())
    {
    }

    internal SandboxRunner(SandboxTools tools)
    {
        this.tools = tools;
        report = new Lazy<Task<SandboxReport>>(TryLayersAsync);
    }

    /// <summary>Which layers hold here; each is tried once, in a run of its own.</summary>
    public Task<SandboxReport> ProbeAsync() => report.Value;

    /// <summary>Runs a command inside all layers; refuses when one is missing.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; by then nothing of the run is left.</exception>
    public async Task<SandboxOutcome> RunAsync(SandboxCommand command, CancellationToken cancellation = default)
    {
        var layers = await ProbeAsync().ConfigureAwait(false);
        return layers.IsComplete
            ? await StartAsync(command, cancellation).ConfigureAwait(false)
            : new SandboxOutcome.Refused(layers.Refusal);
    }

    private async Task<SandboxReport> TryLayersAsync()
    {
        var programs = SandboxProbe.Programs(tools);
        if (programs.Any(layer => !layer.IsPresent))
        {
            return new SandboxReport(programs);
        }

        var outcome = await StartAsync(SandboxProbe.SelfTest, CancellationToken.None).ConfigureAwait(false);
        return outcome switch
        {
            SandboxOutcome.Finished { Result: var result } => new SandboxReport(SandboxProbe.Judge(programs, result)),
            SandboxOutcome.Refused { Why: var why } => new SandboxReport([.. programs.Select(layer => layer with { IsPresent = false, Detail = why })]),
            _ => throw new InvalidOperationException("a sandbox outcome is finished or refused"),
        };
    }

    private async Task<SandboxOutcome> StartAsync(SandboxCommand command, CancellationToken cancellation)
    {
        try
        {
            using var user = RunUser.Take();
            using var files = HandedFiles.Write(command, SeccompFilter.ForThisMachine()!, user);
            var run = new SandboxRun(SandboxCommandLine.Build(tools, command, files, user), files.Root, command.StandardInput, command.Limits);
            return new SandboxOutcome.Finished(await run.FinishAsync(cancellation).ConfigureAwait(false));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            return new SandboxOutcome.Refused($"the sandbox could not start: {problem.Message}");
        }
    }
}
