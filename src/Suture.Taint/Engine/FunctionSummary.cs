using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>What a call of a function does to taint, as far as one reading of its body tells.</summary>
/// <param name="Result">What it returns; traces that entered by a parameter stand for the argument.</param>
/// <param name="Hits">Sinks that its parameters reach, in it or in what it calls.</param>
/// <param name="CleansOnReturn">For each parameter: the kinds for which it is known to be harmless once the function has returned.</param>
/// <param name="CleansWhenTrue">For each parameter: the same, once the function has returned something true.</param>
internal sealed record FunctionSummary(
    TaintValue? Result,
    ImmutableArray<SinkHit> Hits,
    ImmutableArray<ulong> CleansOnReturn,
    ImmutableArray<ulong> CleansWhenTrue);
