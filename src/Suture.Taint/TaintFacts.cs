using System.Collections.Immutable;
using Suture.Semantics;

namespace Suture.Taint;

/// <summary>Where values that an attacker may choose reach places where they do harm.</summary>
public sealed class TaintFacts
{
    private readonly ImmutableArray<(string Kind, TaintFlow Flow)> flows;

    private TaintFacts(ImmutableArray<(string Kind, TaintFlow Flow)> flows) => this.flows = flows;

    /// <summary>Reads a file's functions and its module body.</summary>
    public static TaintFacts Of(SemanticModel model) => new(new TaintAnalysis(model).Run());

    /// <summary>The flows into sinks of a kind, such as <c>sql</c>, in order of the sinks' positions; one for an argument, from its strongest source.</summary>
    public ImmutableArray<TaintFlow> FlowsInto(string sinkKind)
    {
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
}
