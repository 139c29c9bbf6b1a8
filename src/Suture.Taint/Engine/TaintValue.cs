using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>The traces that a value carries, at most one for a source; a clean value is null.</summary>
internal sealed class TaintValue
{
    private const int MaximumTraces = 12;
    private const int MaximumForeign = 4;

    private TaintValue(ImmutableArray<Trace> traces) => Traces = traces;

    public ImmutableArray<Trace> Traces { get; }

    /// <summary>False when nothing but what other files give is in it, of which nothing is known.</summary>
    public bool IsTainted
    {
        get
        {
            foreach (var trace in Traces)
            {
                if (!trace.IsForeign)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The kinds that nothing in it can harm.</summary>
    public ulong CleanOfAll
    {
        get
        {
            var clean = SinkKinds.All;
            foreach (var trace in Traces)
            {
                clean &= trace.IsForeign ? SinkKinds.All : trace.Clean;
            }

            return clean;
        }
    }

    public static TaintValue Of(Trace trace) => new([trace]);

    public static TaintValue? Union(TaintValue? first, TaintValue? second)
    {
        if (first is null || second is null || ReferenceEquals(first, second))
        {
            return first ?? second;
        }

        var traces = first.Traces;
        foreach (var trace in second.Traces)
        {
            traces = Add(traces, trace);
        }

        return traces == first.Traces ? first : new TaintValue(traces);
    }

    public TaintValue? Cleaned(ulong mask)
    {
        if (mask == SinkKinds.All)
        {
            return null;
        }

        return mask == 0 ? this : Select(trace => trace.Cleaned(mask));
    }

    public TaintValue With(SyntaxNode node, string words, object? name) => Select(trace => trace.With(node, words, name))!;

    /// <summary>The value with every trace changed; null when none is left.</summary>
    public TaintValue? Select(Func<Trace, Trace?> change)
    {
        var traces = ImmutableArray.CreateBuilder<Trace>(Traces.Length);
        foreach (var trace in Traces)
        {
            if (change(trace) is { } changed)
            {
                traces.Add(changed);
            }
        }

        return traces.Count == 0 ? null : new TaintValue(traces.ToImmutable());
    }

    /// <summary>Two ways to the same source: only what both have cleaned is clean.</summary>
    private static ImmutableArray<Trace> Add(ImmutableArray<Trace> traces, Trace added)
    {
        for (var i = 0; i < traces.Length; i++)
        {
            var known = traces[i];
            if (ReferenceEquals(known.Source, added.Source) && known.Parameter == added.Parameter)
            {
                var clean = known.Clean & added.Clean;
                return clean == known.Clean ? traces : traces.SetItem(i, added with { Clean = clean });
            }
        }

        return HasRoom(traces, added) ? traces.Add(added) : traces;
    }

    // What is only asked for must not take the place of what is known.
    private static bool HasRoom(ImmutableArray<Trace> traces, Trace added)
    {
        var (maximum, count) = (added.IsForeign ? MaximumForeign : MaximumTraces, 0);
        foreach (var trace in traces)
        {
            count += trace.IsForeign == added.IsForeign ? 1 : 0;
        }

        return count < maximum;
    }
}
