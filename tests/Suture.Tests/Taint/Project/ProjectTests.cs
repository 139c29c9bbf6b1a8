using System.Collections.Immutable;
using Suture.Findings;
using Suture.Pipeline;
using Suture.Text;
using Suture.Weaknesses;

namespace Suture.Tests.Taint.Project;

/// <summary>Programs of several files: <c>path: code</c>, and what is found in them.</summary>
public abstract class ProjectTests
{
    /// <summary>Findings as <c>path:line rule</c>, in order.</summary>
    protected static async Task<string[]> FindAsync(string project, int depth = 5, int jobs = 2, bool isReversed = false) =>
        [.. (await FindingsAsync(project, depth, jobs, isReversed)).Select(finding => $"{finding.Location.Path}:{finding.Location.Start.Line + 1} {finding.Rule}")];

    protected static async Task<ImmutableArray<Finding>> FindingsAsync(string project, int depth = 5, int jobs = 2, bool isReversed = false)
    {
        var files = Split(project);
        var paths = isReversed ? files.Keys.OrderDescending(StringComparer.Ordinal) : files.Keys.Order(StringComparer.Ordinal);
        var options = MendOptions.Default with { StaticOnly = true, Parallelism = jobs, Depth = depth };
        var survey = await ProjectSurvey.RunAsync(
            [.. paths], path => new SourceFile(path, new SourceText(files[path])), Catalog.All, options, TestContext.Current.CancellationToken);
        return [.. files.Keys.Order(StringComparer.Ordinal).SelectMany(path => survey.TryTake(path, out var found) && found is not null ? found.Findings : [])];
    }

    /// <summary>Files are headed by <c>### path</c>.</summary>
    protected static IReadOnlyDictionary<string, string> Split(string project) => project.Split("### ", StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('\n', 2)).ToDictionary(part => part[0].Trim(), part => part[1], StringComparer.Ordinal);
}
