using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>
/// Reads every function of a file, each by itself, and the calls between them through summaries; again whoever has read a summary or a
/// shared value that has grown since, until nothing does.
/// </summary>
internal sealed class TaintAnalysis
{
    // Traces only grow, so reading ends by itself; the budget is for hostile code.
    private const int MaximumReadings = 6;

    private readonly Dictionary<SyntaxNode, FunctionSummary?> summaries = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, Dictionary<SyntaxNode, FunctionSummary?>> told = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, int> readings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FunctionDefinition, Signature> signatures = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SyntaxNode> stale = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<FunctionDefinition> receiving = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, List<SinkHit>> innerHits = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Expression, string, Expression), SinkHit> hits = [];
    private readonly Dictionary<(Expression, string, Expression, SyntaxNode), SinkHit> leaving = [];

    /// <param name="model">The file.</param>
    /// <param name="context">What is known of other files.</param>
    /// <param name="marks">What a question says of the file's places; null when the rows of libraries are asked.</param>
    public TaintAnalysis(SemanticModel model, FileContext context, TaintMarks? marks = null)
    {
        Model = model;
        Marks = marks;
        Context = context;
        Outline = context.IsOutlining ? new OutlineBuilder(model, context) : null;
        Entries = new EntryPoints(model, context.Entries);
        CommandLine = new CommandLineValues(model);
    }

    public SemanticModel Model { get; }

    public FileContext Context { get; }

    public SinkTable Sinks => Context.Sinks;

    public TaintMarks? Marks { get; }

    /// <summary>Takes notes of calls into other files; null when these are known, or out of sight.</summary>
    public OutlineBuilder? Outline { get; }

    public EntryPoints Entries { get; }

    public CommandLineValues CommandLine { get; }

    public SharedValues Shared { get; } = new();

    /// <summary>True when the budget of readings was spent before all was settled, so that flows may be missing.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Hits of sinks in this file, in order of position.</summary>
    public IEnumerable<SinkHit> Hits => InOrder(hits.Values);

    /// <summary>Where values from a source leave for a sink in another file, in order of position.</summary>
    public IEnumerable<SinkHit> Leaving => InOrder(leaving.Values);

    public TaintAnalysis Run()
    {
        Read(Model.Tree.Root);
        foreach (var function in Model.Functions)
        {
            if (!summaries.ContainsKey(function))
            {
                Read(function);
            }
        }

        while (TakeStale() is { Count: > 0 } again)
        {
            foreach (var body in again.OrderBy(body => body.Span.Start).ThenByDescending(body => body.Span.Length))
            {
                Read(body);
            }
        }

        return this;
    }

    /// <summary>The summary of a function for who calls it; null while it is being read for the first time (recursion), or when calls nest too deep.</summary>
    public FunctionSummary? SummaryOf(SyntaxNode function, SyntaxNode caller)
    {
        if (!summaries.ContainsKey(function) && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Read(function);
        }

        var summary = summaries.GetValueOrDefault(function);
        (told.TryGetValue(function, out var known) ? known : told[function] = new(ReferenceEqualityComparer.Instance))[caller] = summary;
        return summary;
    }

    /// <summary>The summary as far as it is known.</summary>
    public FunctionSummary? SummaryOf(FunctionDefinition function) => summaries.GetValueOrDefault(function);

    public Signature SignatureOf(FunctionDefinition function) =>
        signatures.TryGetValue(function, out var known) ? known : signatures[function] = Signature.Of(function);

    /// <summary>True while the function is being read for the first time: then it calls itself, and what that call adds is seen in the next reading.</summary>
    public bool IsBeingRead(FunctionDefinition function) => summaries.TryGetValue(function, out var summary) && summary is null;

    /// <summary>True for a method that is called on objects that carry something.</summary>
    public bool TakesReceiver(FunctionDefinition function) => receiving.Contains(function);

    /// <summary>Says that a method is called on an object that carries something, so that it has to be read with an eye on that.</summary>
    public void GiveReceiver(FunctionDefinition function)
    {
        if (!receiving.Add(function) || !summaries.TryGetValue(function, out var summary))
        {
            return;
        }

        if (summary is null)
        {
            stale.Add(function);
        }
        else
        {
            Read(function);
        }
    }

    /// <summary>Sinks in inner functions that a function's parameters reach.</summary>
    public IReadOnlyList<SinkHit> InnerHitsOf(SyntaxNode function) => innerHits.GetValueOrDefault(function) ?? [];

    /// <summary>A parameter of an outer function reaches a sink in an inner one.</summary>
    public void ReportInner(SinkHit hit)
    {
        if (hit.Trace.Source is not Parameter { Parent: ParameterList { Parent: FunctionDefinition function } list } parameter)
        {
            return;
        }

        var found = hit with { Trace = hit.Trace with { Parameter = list.Parameters.IndexOf(parameter) } };
        var known = innerHits.TryGetValue(function, out var all) ? all : innerHits[function] = [];
        if (!known.Exists(one => one.Call == found.Call && one.Kind == found.Kind && one.Value == found.Value && one.Trace.Parameter == found.Trace.Parameter))
        {
            known.Add(found);
            stale.Add(function);
        }
    }

    public void Report(SinkHit hit)
    {
        if (hit.Beyond is not null)
        {
            var way = (hit.Call, hit.Kind, hit.Value, hit.Trace.Source);
            leaving.TryAdd(way, hit);
            return;
        }

        var key = (hit.Call, hit.Kind, hit.Value);
        if (!hits.TryGetValue(key, out var known) || IsBetter(hit.Trace, known.Trace))
        {
            hits[key] = hit;
        }
    }

    private void Read(SyntaxNode body)
    {
        if (readings.TryGetValue(body, out var times) && times >= MaximumReadings)
        {
            IsExhausted = true;
            return;
        }

        readings[body] = times + 1;
        if (body is Module)
        {
            new TaintWalker(this, Model.Tree.Root).ReadModule(Model.Tree.Root);
            return;
        }

        summaries.TryAdd(body, null);
        var summary = body is LambdaExpression lambda ? new TaintWalker(this, lambda).ReadLambda(lambda)
            : new TaintWalker(this, body).ReadFunction((FunctionDefinition)body);
        summaries[body] = summary;
        if (told.TryGetValue(body, out var callers))
        {
            foreach (var (caller, before) in callers)
            {
                if (!summary.TellsTheSameAs(before))
                {
                    stale.Add(caller);
                }
            }
        }
    }

    private HashSet<SyntaxNode> TakeStale()
    {
        var all = new HashSet<SyntaxNode>(stale.Concat(Shared.Stale), ReferenceEqualityComparer.Instance);
        stale.Clear();
        Shared.Stale.Clear();
        return all;
    }

    private static IEnumerable<SinkHit> InOrder(IEnumerable<SinkHit> found) =>
        found.OrderBy(hit => hit.Call.Span.Start).ThenBy(hit => hit.Call.Span.End).ThenBy(hit => hit.Value.Span.Start)
            .ThenBy(hit => hit.Kind, StringComparer.Ordinal).ThenBy(hit => hit.Trace.Source.Span.Start);

    private static bool IsBetter(Trace trace, Trace known) =>
        trace.Strength > known.Strength
        || (trace.Strength == known.Strength && trace.Source.Span.Start < known.Source.Span.Start);
}
