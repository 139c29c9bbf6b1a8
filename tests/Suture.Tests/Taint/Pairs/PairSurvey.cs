using System.Collections.Immutable;
using System.Reflection;
using Suture.Findings;
using Suture.Pipeline;
using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Taint;
using Suture.Text;

namespace Suture.Tests.Taint.Pairs;

/// <summary>Surveys a program as a project of its own, and gives every flow into a sink of any kind.</summary>
internal static class PairSurvey
{
    public static ImmutableArray<string> Kinds { get; } =
    [
        .. typeof(SinkKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
    ];

    private static readonly ImmutableArray<Weakness> Flows = [.. Kinds.Select((kind, i) => FlowsInto(kind, i + 1))];

    /// <summary>The sinks that are reached, and what the survey says went wrong.</summary>
    public static async Task<(ImmutableArray<Sink> Sinks, ImmutableArray<string> Trouble)> RunAsync(IReadOnlyDictionary<string, string> files)
    {
        var survey = await ProjectSurvey.RunAsync(
            [.. files.Keys], path => new SourceFile(path, new SourceText(files[path])), Flows, MendOptions.Default with { StaticOnly = true }, TestContext.Current.CancellationToken);
        ImmutableArray<Survey> found = [.. files.Keys.Select(path => survey.TryTake(path, out var one) ? one : null).OfType<Survey>()];
        return (
            [.. found.SelectMany(one => one.Findings).Select(finding => new Sink(finding.Location.Path, finding.Location.Start.Line + 1, finding.Rule)).Distinct()],
            [.. files.SelectMany(file => TroubleWith(file.Key, file.Value)), .. found.Where(one => one.Rules.Length < Flows.Length).Select(one => $"{one.Source.Path}: a detector crashed")]);
    }

    private static IEnumerable<string> TroubleWith(string path, string text)
    {
        var tree = PythonParser.Parse(text);
        foreach (var error in tree.Errors)
        {
            yield return $"{path}:{tree.Source.PositionAt(error.Span.Start)} {error.Message}";
        }

        var facts = TaintFacts.Of(SemanticModel.Create(tree));
        facts.FlowsInto(SinkKinds.Sql);
        if (facts.IsExhausted)
        {
            yield return $"{path}: the budget was spent";
        }
    }

    private static Weakness FlowsInto(string kind, int number)
    {
        // Numbers of no kinship, so that two kinds at one place stay two findings.
        var info = new WeaknessInfo(kind, new CweId(9000 + number), kind, kind, []);
        return new Weakness(info, new FlowDetector(info, kind, 1, _ => kind), [], null, new Lazy<string>(kind));
    }
}
