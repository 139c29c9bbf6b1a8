using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>
/// Reads every function of a file, each by itself, and the calls between them through one-pass summaries; again until what
/// functions share (globals, attributes of self, variables of outer functions) settles.
/// </summary>
/// <remarks>Other files are out of sight: what is imported is known by library rows alone.</remarks>
internal sealed class TaintAnalysis
{
    private const int MaximumPasses = 3;

    private readonly Dictionary<FunctionDefinition, FunctionSummary?> summaries = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(CallExpression, string, Expression), SinkHit> hits = [];

    public TaintAnalysis(SemanticModel model)
    {
        Model = model;
        Entries = new EntryPoints(model);
        CommandLine = new CommandLineValues(model);
    }

    public SemanticModel Model { get; }

    public EntryPoints Entries { get; }

    public CommandLineValues CommandLine { get; }

    public SharedValues Shared { get; } = new();

    public ImmutableArray<(string Kind, TaintFlow Flow)> Run()
    {
        for (var pass = 0; pass < MaximumPasses; pass++)
        {
            summaries.Clear();
            hits.Clear();
            Shared.HasChanged = false;
            new TaintWalker(this, null).ReadModule(Model.Tree.Root);
            foreach (var function in Model.Functions)
            {
                SummaryOf(function);
            }

            if (!Shared.HasChanged)
            {
                break;
            }
        }

        return
        [
            .. hits.Values.OrderBy(hit => hit.Call.Span.Start).ThenBy(hit => hit.Call.Span.End).ThenBy(hit => hit.Value.Span.Start)
                .ThenBy(hit => hit.Kind, StringComparer.Ordinal).Select(hit => (hit.Kind, FlowOf(hit))),
        ];
    }

    /// <summary>The summary of a function; null while it is being read (recursion), or when calls nest too deep.</summary>
    public FunctionSummary? SummaryOf(FunctionDefinition function)
    {
        if (summaries.TryGetValue(function, out var summary) || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return summary;
        }

        summaries[function] = null;
        summary = new TaintWalker(this, function).ReadFunction(function);
        summaries[function] = summary;
        return summary;
    }

    public void Report(SinkHit hit)
    {
        var key = (hit.Call, hit.Kind, hit.Value);
        if (!hits.TryGetValue(key, out var known) || IsBetter(hit.Trace, known.Trace))
        {
            hits[key] = hit;
        }
    }

    private static bool IsBetter(Trace trace, Trace known) =>
        trace.Strength > known.Strength
        || (trace.Strength == known.Strength && trace.Source.Span.Start < known.Source.Span.Start);

    private static TaintFlow FlowOf(SinkHit hit) => new(
        hit.Call, hit.SinkName, hit.Value, hit.Trace.Source, hit.Trace.Strength,
        hit.Trace.With(hit.Call, $"reaches {hit.SinkName}").Steps());
}
