using System.Runtime.InteropServices;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>The places of one file that a question calls sources, sinks, sanitizers and propagators.</summary>
public class TaintMarks
{
    private readonly Dictionary<SyntaxNode, List<SourceMark>> sources = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, List<SinkMark>> sinks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, SanitizerMark> sanitizers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, List<PropagatorMark>> leaving = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, List<PropagatorMark>> arriving = new(ReferenceEqualityComparer.Instance);

    public bool HasSinks => sinks.Count > 0;

    /// <summary>Calls an expression or parameter a source.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="place">The expression or parameter.</param>
    /// <param name="match">What a path begins with: the place, or the code around it that was meant.</param>
    /// <param name="givesValue">The value itself is tainted.</param>
    /// <param name="bySideEffect">The variable that the place names is tainted from then on.</param>
    public void AddSource(int kind, SyntaxNode place, SyntaxNode match, bool givesValue, bool bySideEffect) =>
        Add(sources, place, new SourceMark(TaintQuestion.MaskOf(kind), match, givesValue, bySideEffect));

    /// <summary>Calls an expression a place where a value does harm.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="place">The expression whose value does it.</param>
    /// <param name="call">The whole that is reported.</param>
    public void AddSink(int kind, Expression place, Expression call) => Add(sinks, place, new SinkMark(TaintQuestion.RowOf(kind), call));

    /// <summary>Calls an expression or parameter harmless; by side effect also the variable that it names, from then on.</summary>
    public void AddSanitizer(int kind, SyntaxNode place, bool bySideEffect)
    {
        ref var mark = ref CollectionsMarshal.GetValueRefOrAddDefault(sanitizers, place, out _);
        var mask = TaintQuestion.MaskOf(kind);
        mark = new SanitizerMark(mark.Value | mask, mark.Variable | (bySideEffect ? mask : 0));
    }

    /// <summary>Says that what the one carries the other carries too; by side effect the variable that the other names, from then on.</summary>
    public void AddPropagator(int kind, SyntaxNode from, SyntaxNode to, bool bySideEffect)
    {
        var mark = new PropagatorMark(TaintQuestion.MaskOf(kind), from, to, bySideEffect);
        Add(leaving, from, mark);
        Add(arriving, to, mark);
    }

    internal IReadOnlyList<SourceMark> SourcesAt(SyntaxNode place) => sources.TryGetValue(place, out var marks) ? marks : [];

    internal IReadOnlyList<SinkMark> SinksAt(SyntaxNode place) => sinks.TryGetValue(place, out var marks) ? marks : [];

    internal SanitizerMark SanitizersAt(SyntaxNode place) => sanitizers.GetValueOrDefault(place);

    internal IReadOnlyList<PropagatorMark> Leaving(SyntaxNode place) => leaving.TryGetValue(place, out var marks) ? marks : [];

    internal IReadOnlyList<PropagatorMark> Arriving(SyntaxNode place) => arriving.TryGetValue(place, out var marks) ? marks : [];

    private static void Add<T>(Dictionary<SyntaxNode, List<T>> table, SyntaxNode place, T mark) =>
        (table.TryGetValue(place, out var known) ? known : table[place] = []).Add(mark);
}
