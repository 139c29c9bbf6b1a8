using System.Collections.Concurrent;
using System.Collections.Immutable;
using Suture.Rules;
using Suture.Taint;

namespace Suture.Pipeline;

/// <summary>
/// Looks for weaknesses in all files of a project: each file first by itself, with notes of what it would ask others; then those on a way
/// between files are read together, until none learns anything new; then they are looked through again.
/// </summary>
public sealed class ProjectSurvey
{
    private readonly ImmutableArray<string> paths;
    private readonly Func<string, SourceFile?> read;
    private readonly ImmutableArray<Weakness> weaknesses;
    private readonly MendOptions options;
    private readonly CancellationToken cancellation;
    private readonly ProjectMap map;
    private readonly ConcurrentDictionary<string, Survey?> surveys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ModuleOutline> outlines = new(StringComparer.Ordinal);
    private readonly ImmutableArray<(TaintQuestion Question, ConcurrentDictionary<string, ModuleOutline> Outlines)> questions;
    private readonly bool asksLibraries;
    private readonly ConcurrentDictionary<string, FileContext> contexts = new(StringComparer.Ordinal);

    private ProjectSurvey(
        ImmutableArray<string> paths, Func<string, SourceFile?> read, ImmutableArray<Weakness> weaknesses, MendOptions options, CancellationToken cancellation)
    {
        (this.paths, this.read, this.weaknesses, this.options, this.cancellation) = (paths, read, weaknesses, options, cancellation);
        map = new ProjectMap(paths, weaknesses.SelectMany(weakness => weakness.Detector.SinkKinds));
        asksLibraries = weaknesses.Any(weakness => weakness.Detector.SinkKinds.Any());
        questions = [.. weaknesses.Select(weakness => weakness.Question).OfType<TaintQuestion>().Distinct()
            .Select(question => (question, new ConcurrentDictionary<string, ModuleOutline>(StringComparer.Ordinal)))];
    }

    /// <param name="paths">The files, each once.</param>
    /// <param name="read">Gives a file's text, again if need be; null when it cannot be read. Called from several threads.</param>
    /// <param name="weaknesses">What to look for.</param>
    /// <param name="options">How far to look, and with how many threads.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Task<ProjectSurvey> RunAsync(
        ImmutableArray<string> paths, Func<string, SourceFile?> read, ImmutableArray<Weakness> weaknesses, MendOptions options, CancellationToken cancellation) =>
        Task.Run(() => new ProjectSurvey(paths, read, weaknesses, options, cancellation).Run(), cancellation);

    /// <summary>True for a file that was surveyed; its survey is null when there is nothing to say of it.</summary>
    public bool TryTake(string path, out Survey? survey) => surveys.TryRemove(path, out survey);

    private ProjectSurvey Run()
    {
        ForEach(paths, path => SurveyAlone(path));
        Follow(outlines, null);
        foreach (var (question, own) in questions)
        {
            Follow(own, question);
        }

        return this;
    }

    private void Follow(ConcurrentDictionary<string, ModuleOutline> told, TaintQuestion? question)
    {
        var names = new ProjectNames(map, told);
        SurveyTogether(Selection.Of(names, told.Select(one => (one.Key, one.Value))), new ProjectKnowledge(names, options.Depth, question), question);
    }

    private void SurveyAlone(string path)
    {
        if (read(path) is { } source)
        {
            var survey = Survey.Of(source, weaknesses, FileContext.Outlining(path, map));
            if (asksLibraries)
            {
                outlines[path] = survey.Outline();
            }

            foreach (var (question, own) in questions)
            {
                own[path] = survey.Outline(question);
            }

            Keep(survey);
        }
    }

    private void SurveyTogether(ReadingPlan plan, ProjectKnowledge knowledge, TaintQuestion? question)
    {
        var told = new List<ModuleExports>();
        foreach (var level in plan.Levels)
        {
            var last = new Dictionary<string, ModuleExports>(StringComparer.Ordinal);
            for (var stale = level; !stale.IsEmpty;)
            {
                var readings = Read(stale, knowledge, question, plan.OnlyAnswers);
                foreach (var (path, reading) in readings)
                {
                    last[path] = reading.Exports;
                }

                stale = knowledge.Learn(readings, plan);
            }

            told.AddRange(last.Values);
        }

        // What arrives somewhere may be passed on from there.
        for (var receivers = knowledge.Deliver(told); !receivers.IsEmpty;)
        {
            receivers = knowledge.Deliver(Read(receivers, knowledge, question, static _ => false).Values.Select(reading => reading.Exports));
        }
    }

    private ConcurrentDictionary<string, (FileContext Context, ModuleExports Exports)> Read(
        ImmutableArray<string> some, ProjectKnowledge knowledge, TaintQuestion? question, Func<string, bool> onlyAnswers)
    {
        var readings = new ConcurrentDictionary<string, (FileContext Context, ModuleExports Exports)>(StringComparer.Ordinal);
        ForEach(some, path =>
        {
            if (read(path) is { } source)
            {
                var context = knowledge.ContextOf(path);
                readings[path] = (context, question is null && onlyAnswers(path) ? Survey.AnswersOf(source, context) : SurveyAgain(source, context, question));
            }
        });
        return readings;
    }

    private ModuleExports SurveyAgain(SourceFile source, FileContext context, TaintQuestion? question)
    {
        var whole = question is null ? context : contexts.GetValueOrDefault(source.Path, FileContext.Outlining(source.Path, map)).With(question, context);
        if (!questions.IsEmpty)
        {
            contexts[source.Path] = whole;
        }

        var survey = Survey.Of(source, weaknesses, whole);
        var exports = survey.Exports(question);
        Keep(survey);
        return exports;
    }

    private void Keep(Survey survey) => surveys[survey.Source.Path] = survey.IsSilent && !options.Others.Mention(survey.Source.Path) ? null : survey.LetGo();

    private void ForEach(ImmutableArray<string> work, Action<string> action) =>
        Parallel.ForEach(Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism, CancellationToken = cancellation }, action);
}
