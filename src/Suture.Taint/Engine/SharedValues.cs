using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>
/// Values that one function leaves for others: globals, variables of outer functions, attributes of objects. Order does not count
/// here; who has read a value that grows later must read it again.
/// </summary>
internal sealed class SharedValues
{
    private readonly Dictionary<Symbol, Kept> ofVariables = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Kept> ofAttributes = new(StringComparer.Ordinal);
    private readonly List<(object Key, Kept Kept)> given = [];

    /// <summary>The functions, or the module, that have read a value that has grown since.</summary>
    public HashSet<SyntaxNode> Stale { get; } = [];

    /// <summary>What other files can read and somebody outside chooses: variables of the module and attributes of its classes, by name in the file.</summary>
    public IEnumerable<(string Name, ImmutableArray<Trace> Traces)> StrongValues(Scope module)
    {
        foreach (var (key, kept) in given)
        {
            var name = key is Symbol symbol ? symbol.Scope == module ? symbol.Name : null
                : key is string attribute && ProjectName.IsLocal(attribute) ? ProjectName.Of(attribute) : null;
            ImmutableArray<Trace> traces = name is null ? [] : [.. kept.Value!.Traces.Where(trace => trace.IsStrong)];
            if (!traces.IsEmpty)
            {
                yield return (name!, traces);
            }
        }
    }

    public TaintValue? Of(Symbol symbol, SyntaxNode reader) => Read(Of(symbol), reader);

    public TaintValue? OfAttribute(string qualifiedName, SyntaxNode reader) => Read(Of(qualifiedName), reader);

    /// <summary>Keeps a value of a variable for others to read.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="value">The value.</param>
    /// <param name="isEnclosing">True for a variable that inner functions can read: what the parameters around them carry counts there.</param>
    public void Add(Symbol variable, TaintValue? value, bool isEnclosing = false)
    {
        if (Shared(value, isEnclosing) is { } shared)
        {
            Add(variable, Of(variable), shared);
        }
    }

    /// <summary>Keeps a value of an attribute, by its qualified name.</summary>
    public void Add(string attribute, TaintValue? value)
    {
        if (Shared(value, isEnclosing: false) is { } shared)
        {
            Add(attribute, Of(attribute), shared);
        }
    }

    // A parameter means something only inside its own function; outside it is a source like any other, or none.
    private static TaintValue? Shared(TaintValue? value, bool isEnclosing) => isEnclosing
        ? value?.Select(static trace => trace.IsReported || trace.IsOuter || trace is { Parameter: >= 0, Path: "" } ? Outside(trace) : null)
        : value?.Select(static trace => trace.IsReported || trace.IsOuter ? Outside(trace) : null);

    private static Trace Outside(Trace trace) => trace.Parameter < 0 ? trace : trace with { Parameter = -1 };

    private void Add(object key, Kept kept, TaintValue shared)
    {
        var union = TaintValue.Union(kept.Value, shared);
        if (ReferenceEquals(union, kept.Value))
        {
            return;
        }

        if (kept.Value is null)
        {
            given.Add((key, kept));
        }

        kept.Value = union;
        Stale.UnionWith(kept.Readers);
    }

    private static TaintValue? Read(Kept kept, SyntaxNode reader)
    {
        kept.Readers.Add(reader);
        return kept.Value;
    }

    private Kept Of(Symbol variable) => ofVariables.TryGetValue(variable, out var kept) ? kept : ofVariables[variable] = new Kept();

    private Kept Of(string attribute) => ofAttributes.TryGetValue(attribute, out var kept) ? kept : ofAttributes[attribute] = new Kept();

    private sealed class Kept
    {
        public TaintValue? Value { get; set; }

        public HashSet<SyntaxNode> Readers { get; } = [];
    }
}
