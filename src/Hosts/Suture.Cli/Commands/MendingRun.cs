using Suture.Cli.Output;
using Suture.Cli.Terminals;
using Suture.Cli.Working;
using Suture.Findings;
using Suture.Pipeline;
using Suture.Sandbox;

namespace Suture.Cli.Commands;

/// <summary>One call of scan or fix: every input through the pipeline, delivered and reported in order.</summary>
internal sealed class MendingRun(Terminal terminal, Inputs inputs, MendOptions options, IDelivery delivery, IReportSink sink)
{
    private readonly SandboxRunner sandbox = new();
    private bool hasProblems;
    private bool hasFindings;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await ProgressBar.ShowAsync(terminal, inputs.Files.Length, advance => WorkAsync(advance, cancellation)).ConfigureAwait(false);
        sink.Finish();
        return hasProblems ? ExitCode.Error : hasFindings ? ExitCode.Findings : ExitCode.Nothing;
    }

    private async Task WorkAsync(Action advance, CancellationToken cancellation)
    {
        foreach (var skipped in inputs.Skipped)
        {
            terminal.Complain($"note: {skipped}");
        }

        foreach (var problem in inputs.Problems)
        {
            Tell(FileOutcome.Unread(null, problem.Path, problem.Message));
        }

        if (inputs.Files.IsEmpty && inputs.Problems.IsEmpty)
        {
            terminal.Complain("note: there is no Python file in the given paths");
        }

        await foreach (var outcome in OrderedWork.RunAsync(inputs.Files, options.Parallelism, MendAsync, cancellation).ConfigureAwait(false))
        {
            Tell(delivery.Deliver(outcome));
            advance();
        }
    }

    private async Task<FileOutcome> MendAsync(InputFile input, CancellationToken cancellation)
    {
        if (!inputs.TryRead(input, out var source, out var problem))
        {
            return FileOutcome.Unread(input, input.DisplayPath, problem);
        }

        try
        {
            return new FileOutcome(input, source, await AskPipelineAsync(source, cancellation).ConfigureAwait(false));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One file's misfortune is not the others'; and it is never shown as clean.
            var words = $"the analysis failed, which is a fault of Suture ({fault.GetType().Name}: {fault.Message})";
            return new FileOutcome(input, source, new FileReport(source.Path, source.Text.Text, source.Text.Text, [], [words]));
        }
    }

    private Task<FileReport> AskPipelineAsync(SourceFile source, CancellationToken cancellation)
    {
        var pipeline = Composition.CreatePipeline(sandbox);
        return options.Fix
            ? pipeline.MendAsync(source, options, cancellation)
            : pipeline.ScanAsync(source, options, cancellation);
    }

    private void Tell(FileOutcome outcome)
    {
        var report = outcome.Report;
        hasProblems |= !report.Problems.IsEmpty;
        hasFindings |= report.Cases.Any(each => !each.IsMended);
        if (!sink.ShowsProblemsToPeople)
        {
            foreach (var problem in report.Problems)
            {
                terminal.Complain($"{report.Path}: {problem}");
            }
        }

        sink.Add(outcome);
    }
}
