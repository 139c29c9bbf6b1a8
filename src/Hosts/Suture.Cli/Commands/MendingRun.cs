using Suture.Cli.Output;
using Suture.Cli.Terminals;
using Suture.Cli.Working;
using Suture.Findings;
using Suture.Pipeline;
using Suture.Sandbox;

namespace Suture.Cli.Commands;

/// <summary>One call of scan or fix: every input through the pipeline, delivered and reported in order.</summary>
internal sealed class MendingRun(
    Terminal terminal, Inputs inputs, MendOptions options, RuleBook book, OtherDetectors others, IDelivery delivery, IReportSink sink)
{
    private readonly SandboxRunner sandbox = new();
    private readonly Dictionary<string, InputFile> byPath = inputs.Files.DistinctBy(file => file.DisplayPath).ToDictionary(file => file.DisplayPath, StringComparer.Ordinal);
    private MendOptions options = options;
    private ProjectSurvey? project;
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

        options = options with { Others = await AskOthersAsync(cancellation).ConfigureAwait(false) };
        project = options.Taint == TaintScope.Project && byPath.Count > 1 ? await SurveyAsync(cancellation).ConfigureAwait(false) : null;
        await foreach (var outcome in OrderedWork.RunAsync(inputs.Files, options.Parallelism, MendAsync, cancellation).ConfigureAwait(false))
        {
            Tell(delivery.Deliver(outcome));
            advance();
        }
    }

    private async Task<ForeignReports> AskOthersAsync(CancellationToken cancellation)
    {
        var said = await others.AskAsync(inputs, cancellation).ConfigureAwait(false);
        foreach (var note in said.Notes)
        {
            sink.Note(note);
            if (!sink.ShowsProblemsToPeople)
            {
                terminal.Complain($"note: {note}");
            }
        }

        return said;
    }

    private Task<ProjectSurvey> SurveyAsync(CancellationToken cancellation) => ProjectSurvey.RunAsync(
        [.. byPath.Keys],
        path => inputs.TryRead(byPath[path], out var source, out _) ? source : null,
        book.Weaknesses,
        options,
        cancellation);

    private async Task<FileOutcome> MendAsync(InputFile input, CancellationToken cancellation)
    {
        if (project?.TryTake(input.DisplayPath, out var survey) == true)
        {
            if (survey is not null)
            {
                return await MendAsync(input, survey.Source, pipeline => AskAsync(pipeline, survey, cancellation)).ConfigureAwait(false);
            }

            if (!delivery.NeedsUnchanged(input))
            {
                return FileOutcome.Clean(input);
            }
        }

        if (!inputs.TryRead(input, out var source, out var problem))
        {
            return FileOutcome.Unread(input, input.DisplayPath, problem);
        }

        return await MendAsync(input, source, pipeline => AskAsync(pipeline, source, cancellation)).ConfigureAwait(false);
    }

    private async Task<FileOutcome> MendAsync(InputFile input, SourceFile source, Func<MendingPipeline, Task<FileReport>> ask)
    {
        try
        {
            var report = await ask(Composition.CreatePipeline(sandbox, book.Weaknesses)).ConfigureAwait(false);
            return report.IsSilent && !delivery.NeedsUnchanged(input) ? FileOutcome.Clean(input) : new FileOutcome(input, source, report);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One file's misfortune is not the others'; and it is never shown as clean.
            var words = $"the analysis failed, which is a fault of Suture ({fault.GetType().Name}: {fault.Message})";
            return new FileOutcome(input, source, new FileReport(source.Path, source.Text.Text, source.Text.Text, [], [words]));
        }
    }

    private Task<FileReport> AskAsync(MendingPipeline pipeline, SourceFile source, CancellationToken cancellation) =>
        options.Fix ? pipeline.MendAsync(source, options, cancellation) : pipeline.ScanAsync(source, options, cancellation);

    private Task<FileReport> AskAsync(MendingPipeline pipeline, Survey survey, CancellationToken cancellation) =>
        options.Fix ? pipeline.MendAsync(survey, options, cancellation) : pipeline.ScanAsync(survey, options, cancellation);

    private void Tell(FileOutcome outcome)
    {
        var report = outcome.Report;
        hasProblems |= !report.Problems.IsEmpty;
        hasFindings |= report.Cases.Any(each => each.IsLeft);
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
