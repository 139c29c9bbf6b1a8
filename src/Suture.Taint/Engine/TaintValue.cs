using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>The traces that a value carries, at most one for a source, and what is known of its parts; a clean value is null.</summary>
internal sealed class TaintValue
{
    private const int MaximumTraces = 12;
    private const int MaximumForeign = 4;
    private const int MaximumDepth = 3;

    private readonly Structure? structure;

    private TaintValue(ImmutableArray<Trace> traces, Structure? structure = null)
    {
        Traces = traces;
        this.structure = structure is { Depth: > MaximumDepth } ? null : structure;
    }

    /// <summary>Those of all parts.</summary>
    public ImmutableArray<Trace> Traces { get; }

    public int Depth => structure?.Depth ?? 0;

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

    /// <summary>True for an object of which only attributes carry something.</summary>
    public bool IsObject => structure is { Rest: null, Parts: [{ Key: ['.', ..] }, ..] };

    /// <summary>True when a parameter of a private function is in it, of which only callers can tell.</summary>
    public bool HasUnreported
    {
        get
        {
            foreach (var trace in Traces)
            {
                if (trace is { Parameter: >= 0, IsReported: false })
                {
                    return true;
                }
            }

            return false;
        }
    }

    public static TaintValue Of(Trace trace) => new([trace]);

    /// <summary>A value of which only some parts are tainted; null when none is.</summary>
    public static TaintValue? OfParts(IEnumerable<(string Key, TaintValue? Value)> parts, TaintValue? rest = null)
    {
        List<(string Key, TaintValue? Value)> given = [.. parts];
        var all = rest;
        foreach (var (_, value) in given)
        {
            all = Union(all, value);
        }

        return all is null ? null : new TaintValue(all.Traces, Structure.Of(given, rest));
    }

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

        // What is known of one value's parts says nothing of the other's.
        var parts = first.structure is null || second.structure is null ? null : Structure.Union(first.structure, second.structure);
        return traces == first.Traces && ReferenceEquals(parts, first.structure) ? first : new TaintValue(traces, parts);
    }

    /// <summary>One part: what is kept at its key, or all, where parts are not kept apart.</summary>
    public TaintValue? Member(string key)
    {
        if (structure is not null)
        {
            return structure.Member(key);
        }

        foreach (var trace in Traces)
        {
            if (!ReferenceEquals(trace, trace.PartOf(key)))
            {
                return Select(each => each.PartOf(key));
            }
        }

        return this;
    }

    /// <summary>The part at the end of a path of keys.</summary>
    public TaintValue? At(string path)
    {
        TaintValue? value = this;
        while (path.Length > 0 && value is not null)
        {
            var key = Place.FirstOf(path);
            (value, path) = (value.Member(key), path[key.Length..]);
        }

        return value;
    }

    /// <summary>What stepping over the value gives.</summary>
    public TaintValue? Element => structure is null ? this : structure.IsDictionary ? Keys : Items;

    /// <summary>The keys of a dictionary.</summary>
    public TaintValue? Keys => structure is null ? this : structure.Find(Structure.Keys);

    /// <summary>Any part but the keys.</summary>
    public TaintValue? Items => structure is null ? this : structure.Items;

    /// <summary>The same without its parts kept apart.</summary>
    public TaintValue Flat => structure is null ? this : new TaintValue(Traces);

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
        var (traces, count) = (new Trace[Traces.Length], 0);
        foreach (var trace in Traces)
        {
            if (change(trace) is { } changed)
            {
                traces[count++] = changed;
            }
        }

        if (count < traces.Length)
        {
            Array.Resize(ref traces, count);
        }

        return count == 0 ? null : new TaintValue(ImmutableCollectionsMarshal.AsImmutableArray(traces), structure is null ? null : Select(structure, change));
    }

    // A closure is made where its variables are, needed or not: here it is.
    private static Structure Select(Structure structure, Func<Trace, Trace?> change) => structure.Select(part => part.Select(change));

    /// <summary>The value with every trace exchanged for what it stands for, part by part.</summary>
    public TaintValue? Exchange(Func<Trace, TaintValue?> change)
    {
        TaintValue? all = null;
        foreach (var trace in Traces)
        {
            all = Union(all, change(trace));
        }

        var parts = structure?.Select(part => part.Exchange(change));
        return all is null || parts is null ? all : new TaintValue(all.Traces, parts);
    }

    /// <summary>Two ways to the same source: only what both have cleaned is clean.</summary>
    private static ImmutableArray<Trace> Add(ImmutableArray<Trace> traces, Trace added)
    {
        for (var i = 0; i < traces.Length; i++)
        {
            var known = traces[i];
            if (ReferenceEquals(known.Source, added.Source) && known.Parameter == added.Parameter && known.Path == added.Path)
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
