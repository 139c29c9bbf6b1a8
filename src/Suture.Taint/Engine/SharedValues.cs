using Suture.Semantics;

namespace Suture.Taint;

/// <summary>Values that one function leaves for others: globals, variables of outer functions, attributes of self. Order does not count here.</summary>
internal sealed class SharedValues
{
    private readonly Dictionary<Symbol, TaintValue> variables = [];
    private readonly Dictionary<string, TaintValue> attributes = new(StringComparer.Ordinal);

    /// <summary>True when something was added since it was last set to false.</summary>
    public bool HasChanged { get; set; }

    public TaintValue? Of(Symbol symbol) => variables.GetValueOrDefault(symbol);

    public TaintValue? OfAttribute(string qualifiedName) => attributes.GetValueOrDefault(qualifiedName);

    public void Add(Symbol symbol, TaintValue? value) => Add(variables, symbol, value);

    public void AddAttribute(string qualifiedName, TaintValue? value) => Add(attributes, qualifiedName, value);

    private void Add<TKey>(Dictionary<TKey, TaintValue> table, TKey key, TaintValue? value)
        where TKey : notnull
    {
        // A parameter means something only inside its own function; outside it is a source like any other, or none.
        var shared = value?.Select(trace => trace.IsReported ? trace with { Parameter = -1 } : null);
        if (shared is null)
        {
            return;
        }

        var known = table.GetValueOrDefault(key);
        var union = TaintValue.Union(known, shared)!;
        if (!ReferenceEquals(union, known))
        {
            table[key] = union;
            HasChanged = true;
        }
    }
}
