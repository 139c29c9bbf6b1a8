using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Taint;
using Suture.Validation;

namespace Suture.Pipeline;

/// <summary>The story: source → syntax → facts → findings → evidence → score → repair → verdict → report.</summary>
public sealed class MendingPipeline
{
    private readonly ImmutableArray<Weakness> weaknesses;
    private readonly IExperiments? experiments;
    private readonly TimeProvider clock;

    /// <param name="weaknesses">What to look for.</param>
    /// <param name="experiments">How to run code; null to run nothing.</param>
    /// <param name="clock">Measures what proving spends of its budget, and tells the day on which suppressions end.</param>
    public MendingPipeline(ImmutableArray<Weakness> weaknesses, IExperiments? experiments = null, TimeProvider? clock = null) =>
        (this.weaknesses, this.experiments, this.clock) = (weaknesses, experiments, clock ?? TimeProvider.System);

    /// <summary>Finds and proves in a file by itself, and leaves it as it is.</summary>
    public Task<FileReport> ScanAsync(SourceFile file, MendOptions options, CancellationToken cancellation = default) =>
        ScanAsync(SurveyOf(file, options), options, cancellation);

    /// <summary>Proves what a survey has found.</summary>
    public async Task<FileReport> ScanAsync(Survey survey, MendOptions options, CancellationToken cancellation = default)
    {
        var screening = Screen(survey, options);
        var cases = await ProveAsync(survey, screening, options, cancellation);
        return screening.Tell(survey.Report([.. cases.Select(one => one.Case)], survey.Source.Text.Text));
    }

    /// <summary>Finds, proves and mends in a file by itself; every repair in the report's text has passed the checks.</summary>
    public Task<FileReport> MendAsync(SourceFile file, MendOptions options, CancellationToken cancellation = default) =>
        MendAsync(SurveyOf(file, options), options, cancellation);

    /// <summary>Proves and mends what a survey has found.</summary>
    public async Task<FileReport> MendAsync(Survey survey, MendOptions options, CancellationToken cancellation = default)
    {
        var screening = Screen(survey, options);
        var cases = await ProveAsync(survey, screening, options, cancellation);
        var validator = new Validator(options.StaticOnly ? null : experiments, options.TestsPath);
        var (mended, judged) = await new RepairSession(survey, options, validator).RunAsync(cases, cancellation);
        return screening.Tell(survey.Report(judged, mended));
    }

    private Survey SurveyOf(SourceFile file, MendOptions options) =>
        Survey.Of(file, weaknesses, options.Taint == TaintScope.Off ? FileContext.WithoutFlows : FileContext.AskedFor(weaknesses.SelectMany(weakness => weakness.Detector.SinkKinds)));

    // The day is that of Greenwich: the same on every machine.
    private Screening Screen(Survey survey, MendOptions options)
    {
        survey.Hear(options.Others.Of(survey.Source.Path));
        return new(survey, options, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }

    private Task<ImmutableArray<OpenCase>> ProveAsync(Survey survey, Screening screening, MendOptions options, CancellationToken cancellation) =>
        new Inquiry(experiments, clock, options).RunAsync(survey, screening, cancellation);
}
