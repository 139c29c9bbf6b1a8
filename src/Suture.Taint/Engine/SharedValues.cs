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
    private readonly Dictionary<object, TaintValue> values = [];
    private readonly Dictionary<object, HashSet<SyntaxNode>> readers = [];

    /// <summary>The functions, or the module, that have read a value that has grown since.</summary>
    public HashSet<SyntaxNode> Stale { get; } = [];

    /// <summary>What other files can read and somebody outside chooses: variables of the module and attributes of its classes, by name in the file.</summary>
    public IEnumerable<(string Name, ImmutableArray<Trace> Traces)> StrongValues(Scope module)
    {
        foreach (var (key, value) in values)
        {
            var name = key is Symbol symbol ? symbol.Scope == module ? symbol.Name : null
                : key is string attribute && ProjectName.IsLocal(attribute) ? ProjectName.Of(attribute) : null;
            ImmutableArray<Trace> traces = name is null ? [] : [.. value.Traces.Where(trace => trace.IsStrong)];
            if (!traces.IsEmpty)
            {
                yield return (name!, traces);
            }
        }
    }

    public TaintValue? Of(Symbol symbol, SyntaxNode reader) => Read(symbol, reader);

    public TaintValue? OfAttribute(string qualifiedName, SyntaxNode reader) => Read(qualifiedName, reader);

    /// <summary>Keeps a value for others to read.</summary>
    /// <param name="key">The variable, or the attribute's qualified name.</param>
    /// <param name="value">The value.</param>
    /// <param name="isEnclosing">True for a variable that inner functions can read: what the parameters around them carry counts there.</param>
    public void Add(object key, TaintValue? value, bool isEnclosing = false)
    {
        // A parameter means something only inside its own function; outside it is a source like any other, or none.
        var shared = value?.Select(trace => trace.IsReported || trace.IsOuter || (isEnclosing && trace is { Parameter: >= 0, Path: "" })
            ? trace with { Parameter = -1 } : null);
        if (shared is null)
        {
            return;
        }

        var known = values.GetValueOrDefault(key);
        var union = TaintValue.Union(known, shared)!;
        if (!ReferenceEquals(union, known))
        {
            values[key] = union;
            Stale.UnionWith(readers.GetValueOrDefault(key) ?? []);
        }
    }

    private TaintValue? Read(object key, SyntaxNode reader)
    {
        (readers.TryGetValue(key, out var known) ? known : readers[key] = []).Add(reader);
        return values.GetValueOrDefault(key);
    }
}
