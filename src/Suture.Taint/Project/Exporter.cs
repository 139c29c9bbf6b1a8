using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Takes what other files may know of a file out of its analysis, without its tree.</summary>
internal sealed class Exporter(TaintAnalysis analysis)
{
    private readonly SemanticModel model = analysis.Model;
    private readonly string path = analysis.Context.Path;

    public Dictionary<string, FunctionExport> Functions()
    {
        var functions = new Dictionary<string, FunctionExport>(StringComparer.Ordinal);
        foreach (var function in model.Functions)
        {
            var localName = model.LocalNameOf(function);
            if (model.FunctionNamed(localName) == function && analysis.SummaryOf(function) is { } summary)
            {
                var name = ProjectName.Of(localName);
                functions[name] = ExportOf(name, function, summary);
            }
        }

        return functions;
    }

    public Dictionary<string, ImmutableArray<FarTrace>> Values()
    {
        var values = new Dictionary<string, ImmutableArray<FarTrace>>(StringComparer.Ordinal);
        foreach (var (name, found) in analysis.Shared.StrongValues(model.ModuleScope))
        {
            ImmutableArray<FarTrace> traces = [.. found.Select(trace => Far(trace, trace.Last)).Where(trace => BordersOf(trace.Steps) <= analysis.Context.Depth)];
            if (!traces.IsEmpty)
            {
                values[name] = traces;
            }
        }

        return values;
    }

    public Dictionary<string, string> Types()
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, type) in model.TypesOfVariables())
        {
            types[ProjectName.Of(name)] = FarType(type)!;
        }

        return types;
    }

    public ImmutableArray<EntryTaint> Departures()
    {
        var departures = new List<EntryTaint>();
        foreach (var hit in analysis.Leaving)
        {
            var beyond = hit.Beyond!;
            var steps = StepsOf(hit.Trace.Last);
            if (BordersOf(steps) <= analysis.Context.Depth)
            {
                departures.Add(new EntryTaint(beyond.Path, beyond.Function, beyond.Position, hit.Trace.Strength, hit.Trace.Clean, steps));
            }
        }

        return [.. departures.DistinctBy(departure => departure.Key)];
    }

    private FunctionExport ExportOf(string name, FunctionDefinition function, FunctionSummary summary)
    {
        var sinks = new ulong[summary.Signature.Parameters.Length];
        foreach (var hit in summary.Hits)
        {
            sinks[hit.Trace.Parameter] |= hit.Beyond?.Kinds ?? SinkKinds.MaskOf(hit.Kind);
        }

        return new FunctionExport(
            path,
            name,
            model.IsPublic(function),
            summary.Signature,
            [.. sinks],
            [
                .. (summary.Result?.Traces ?? []).Where(trace => trace.Parameter >= 0 || (trace.IsStrong && trace.Source is not Parameter))
                    .Select(FarResult).Where(trace => BordersOf(trace.Steps) <= analysis.Context.Depth),
            ],
            summary.CleansOnReturn,
            summary.CleansWhenTrue,
            FarType(model.ResultTypeOf(function)));
    }

    // A parameter of a handler is a source of its own; for who calls the handler it is only a parameter.
    private FarTrace FarResult(Trace trace) => trace.Parameter >= 0
        ? new FarTrace(trace.Parameter, SourceStrength.Parameter, trace.Clean, [])
        : Far(trace, trace.Last);

    private FarTrace Far(Trace trace, StepChain last) => new(-1, trace.Strength, trace.Clean, StepsOf(last));

    private ImmutableArray<TaintStep> StepsOf(StepChain last) => [.. last.Steps(model.Tree).Select(step => step with { Node = null, Elsewhere = PlaceOf(step) })];

    /// <summary>How many borders a value has crossed when it leaves this file.</summary>
    private static int BordersOf(ImmutableArray<TaintStep> steps)
    {
        var borders = 1;
        for (var i = 1; i < steps.Length; i++)
        {
            borders += steps[i].Elsewhere!.Path == steps[i - 1].Elsewhere!.Path ? 0 : 1;
        }

        return borders;
    }

    private CodePlace PlaceOf(TaintStep step)
    {
        if (step.Node is not { } node)
        {
            return step.Elsewhere!;
        }

        var source = model.Tree.Source;
        return new CodePlace(path, node.Span, source.PositionAt(node.Span.Start), source.PositionAt(node.Span.End));
    }

    private string? FarType(string? type) => type is not null && ProjectName.IsLocal(type) ? ProjectName.Far(path, type) : type;
}
