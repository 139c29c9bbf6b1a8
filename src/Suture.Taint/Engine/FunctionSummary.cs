using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>What a call of a function does to taint, as far as one reading of its body tells.</summary>
/// <param name="Signature">How arguments become parameters.</param>
/// <param name="Result">What it returns; traces that entered by a parameter stand for the argument.</param>
/// <param name="Hits">Sinks that its parameters reach, in it or in what it calls.</param>
/// <param name="CleansOnReturn">For each parameter: the kinds for which it is known to be harmless once the function has returned.</param>
/// <param name="CleansWhenTrue">For each parameter: the same, once the function has returned something true.</param>
internal sealed record FunctionSummary(
    Signature Signature,
    TaintValue? Result,
    ImmutableArray<SinkHit> Hits,
    ImmutableArray<ulong> CleansOnReturn,
    ImmutableArray<ulong> CleansWhenTrue)
{
    /// <summary>What it leaves in the objects that it is given.</summary>
    public ImmutableArray<Effect> Effects { get; init; } = [];

    /// <summary>Its calls of what it was given, in order.</summary>
    public ImmutableArray<Callback> Callbacks { get; init; } = [];

    /// <summary>True when callers learn the same from both; the steps in between do not count.</summary>
    public bool TellsTheSameAs(FunctionSummary? other) =>
        other is not null
        && CleansOnReturn.AsSpan().SequenceEqual(other.CleansOnReturn.AsSpan())
        && CleansWhenTrue.AsSpan().SequenceEqual(other.CleansWhenTrue.AsSpan())
        && Tell(Result?.Traces ?? [], other.Result?.Traces ?? [])
        && Callbacks.Length == other.Callbacks.Length
        && Callbacks.Zip(other.Callbacks).All(pair => pair.First.TellsTheSameAs(pair.Second))
        && Effects.Length == other.Effects.Length
        && Effects.Zip(other.Effects).All(pair => pair.First.Parameter == pair.Second.Parameter && pair.First.Path == pair.Second.Path
            && Tell(pair.First.Value.Traces, pair.Second.Value.Traces))
        && Hits.Length == other.Hits.Length
        && Hits.Zip(other.Hits).All(pair => pair.First.Call == pair.Second.Call && pair.First.Kind == pair.Second.Kind
            && pair.First.Beyond == pair.Second.Beyond && pair.First.Trace.Parameter == pair.Second.Trace.Parameter
            && pair.First.Trace.Path == pair.Second.Trace.Path
            && pair.First.Trace.Clean == pair.Second.Trace.Clean);

    private static bool Tell(ImmutableArray<Trace> one, ImmutableArray<Trace> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (one[i].Source != other[i].Source || one[i].Parameter != other[i].Parameter || one[i].Path != other[i].Path || one[i].Clean != other[i].Clean)
            {
                return false;
            }
        }

        return true;
    }
}
