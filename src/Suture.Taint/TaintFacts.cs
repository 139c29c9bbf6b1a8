using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Where values that an attacker may choose reach places where they do harm.</summary>
public sealed class TaintFacts
{
    private readonly Lazy<TaintAnalysis> analysis;
    private readonly SyntaxTree tree;
    private readonly FileContext context;
    private readonly Lazy<TaintMarks>? marks;
    private ImmutableArray<(string Kind, TaintFlow Flow)> flows;

    private TaintFacts(SyntaxTree tree, Lazy<SemanticModel> model, FileContext context)
    {
        this.tree = tree;
        this.context = context;
        marks = context.Question is { } question ? new(() => question.MarksIn(model.Value)) : null;
        analysis = new(() => new TaintAnalysis(model.Value, context, marks?.Value).Run());
    }

    /// <summary>True when the budget of the analysis was spent before all was settled, so that flows may be missing.</summary>
    public bool IsExhausted => analysis.IsValueCreated && analysis.Value.IsExhausted;

    /// <summary>What the question of this analysis says of the file; null when it answers none.</summary>
    public TaintMarks? Marks => context.HasFlows ? marks?.Value : null;

    /// <summary>The facts of a file by itself.</summary>
    public static TaintFacts Of(SemanticModel model) => Of(model.Tree, new Lazy<SemanticModel>(model), FileContext.Alone);

    /// <summary>The facts of a file that others are known to; nothing is read before it is asked for.</summary>
    public static TaintFacts Of(SyntaxTree tree, Lazy<SemanticModel> model, FileContext context) => new(tree, model, context);

    /// <summary>What the file offers to others and asks of them; only in a context made for that.</summary>
    public ModuleOutline Outline() => ModuleOutline.Of(analysis.Value);

    /// <summary>What the file tells others.</summary>
    public ModuleExports Exports() => ModuleExports.Of(analysis.Value);

    /// <summary>The flows into sinks of a kind, such as <c>sql</c>, in order of the sinks' positions; one for an argument, from its strongest source.</summary>
    public ImmutableArray<TaintFlow> FlowsInto(string sinkKind)
    {
        if (!context.HasFlows)
        {
            return [];
        }

        if (context.Question is null && (SinkKinds.MaskOf(sinkKind) & ~context.Sinks.Kinds) != 0)
        {
            throw new InvalidOperationException($"flows into '{sinkKind}' are asked for, but the detector does not name this kind among its SinkKinds");
        }

        if (flows.IsDefault && !MayReach(sinkKind))
        {
            return [];
        }

        if (flows.IsDefault)
        {
            flows = [.. analysis.Value.Hits.Select(hit => (hit.Kind, FlowOf(hit, tree)))];
        }

        var found = ImmutableArray.CreateBuilder<TaintFlow>();
        foreach (var (kind, flow) in flows)
        {
            if (kind == sinkKind)
            {
                found.Add(flow);
            }
        }

        return found.ToImmutable();
    }

    private bool MayReach(string sinkKind) => marks is not null ? marks.Value.HasSinks
        : analysis.IsValueCreated || tree.MentionsAny(LibraryCatalog.MethodsOf(sinkKind))
        || (sinkKind == SinkKinds.Html && tree.MentionsAny(RouteHandlers.Routes));

    private static TaintFlow FlowOf(SinkHit hit, SyntaxTree tree) => new(
        hit.Call, hit.SinkName, hit.Value, hit.Trace.Source, hit.Trace.Strength,
        hit.Trace.With(hit.Call, "reaches", hit.SinkName).Last.Steps(tree));
}
