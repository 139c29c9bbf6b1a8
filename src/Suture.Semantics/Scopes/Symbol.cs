using System.Collections.Immutable;

namespace Suture.Semantics;

/// <summary>A variable: one name in one scope, with every place that gives it a value.</summary>
public sealed class Symbol
{
    // Most variables are given a value in one place.
    private Binding? first;
    private List<Binding>? others;
    private ImmutableArray<Binding> frozen;

    internal Symbol(string name, Scope scope, int number) => (Name, Scope, Number) = (name, scope, number);

    public string Name { get; }

    /// <summary>The scope that owns the variable; for a <c>global</c> name, the module's.</summary>
    public Scope Scope { get; }

    /// <summary>Its place among the variables of its scope.</summary>
    public int Number { get; }

    /// <summary>All bindings in order of position, from every scope that declares the name global or nonlocal as well.</summary>
    public ImmutableArray<Binding> Bindings =>
        frozen.IsDefault ? frozen = Freeze() : frozen;

    /// <summary>True when exactly one place gives the variable its value, so that it never changes.</summary>
    public bool IsAssignedOnce => first is not null && others is null;

    /// <summary>True when the code of another function may bind it too, by <c>global</c> or <c>nonlocal</c>.</summary>
    public bool IsShared { get; internal set; }

    /// <summary>True when a statement may store a value in it; false for what is only imported or defined.</summary>
    public bool IsVariable
    {
        get
        {
            foreach (var binding in Bindings)
            {
                if (binding.Kind is not (BindingKind.Import or BindingKind.ImportFrom or BindingKind.Function or BindingKind.Class))
                {
                    return true;
                }
            }

            return false;
        }
    }

    internal void Add(Binding binding)
    {
        if (first is null)
        {
            first = binding;
        }
        else
        {
            (others ??= []).Add(binding);
        }

        frozen = default;
    }

    private ImmutableArray<Binding> Freeze() => first is null ? []
        : others is null ? [first]
        : [.. others.Prepend(first).OrderBy(binding => binding.Node.Span.Start)];
}
