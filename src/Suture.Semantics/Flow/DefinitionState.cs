using System.Collections.Immutable;

namespace Suture.Semantics;

/// <summary>Which bindings may have given each variable its present value.</summary>
internal sealed class DefinitionState
{
    /// <summary>More than these tell nobody anything, and uniting them over and over takes long.</summary>
    public const int MaximumDefinitions = 32;

    private readonly Dictionary<Symbol, ImmutableArray<Binding>> definitions;

    public DefinitionState() => definitions = [];

    private DefinitionState(DefinitionState other) => definitions = new(other.definitions);

    public DefinitionState Copy() => new(this);

    public ImmutableArray<Binding> Of(Symbol symbol) =>
        definitions.TryGetValue(symbol, out var bindings) ? bindings : [];

    public void Set(Binding binding) => definitions[binding.Symbol] = [binding];

    public bool Merge(DefinitionState other)
    {
        var changed = false;
        foreach (var (symbol, bindings) in other.definitions)
        {
            var known = Of(symbol);
            var union = Union(known, bindings);
            if (union != known)
            {
                definitions[symbol] = union;
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>The first array itself when the second adds nothing; from some number on, simply all bindings of the variable.</summary>
    public static ImmutableArray<Binding> Union(ImmutableArray<Binding> first, ImmutableArray<Binding> second)
    {
        if (first.IsDefaultOrEmpty || second.IsDefaultOrEmpty)
        {
            return first.IsDefaultOrEmpty ? second : first;
        }

        var all = first[0].Symbol.Bindings;
        if (first == second || first == all || second == all)
        {
            return first == second ? first : all;
        }

        foreach (var binding in second)
        {
            if (!first.Contains(binding))
            {
                first = first.Add(binding);
            }
        }

        return first.Length > MaximumDefinitions ? all : first;
    }
}
