using System.Collections.Immutable;
using Suture.Semantics;

namespace Suture.Taint;

/// <summary>Where values that an attacker may choose reach places where they do harm.</summary>
public sealed class TaintFacts
{
    public static TaintFacts Of(SemanticModel model) => new();

    /// <summary>The flows into sinks of a kind, such as <c>sql</c>, in order of the sinks' positions.</summary>
    public ImmutableArray<TaintFlow> FlowsInto(string sinkKind) => [];
}
