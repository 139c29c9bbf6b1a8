using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>What one walk over the tree finds: scopes, bindings, and the nodes that others ask for by kind. Filled by <see cref="ScopeBuilder"/>.</summary>
/// <remarks>Facts about names lie in arrays by their numbers: names are so many that tables of nodes would take longer than parsing them.</remarks>
internal sealed class FileIndex
{
    private readonly Binding?[] bindingOfName;
    private readonly (bool IsKnown, Symbol? Symbol)[] symbolOfName;
    private readonly NodeMap<string> localNames = new();

    public FileIndex(Module module)
    {
        Module = new Scope(ScopeKind.Module, module, null);
        Opened.Set(module, Module);
        ScopeOfName = new Scope[module.Tree.NameCount];
        bindingOfName = new Binding?[module.Tree.NameCount];
        symbolOfName = new (bool, Symbol?)[module.Tree.NameCount];
    }

    public Scope Module { get; }

    /// <summary>The scope in which each name lies, by its number.</summary>
    public Scope[] ScopeOfName { get; }

    /// <summary>The bindings that other nodes than names make: parameters, definitions, imports, handlers, patterns.</summary>
    public NodeMap<Binding> BindingOf { get; } = new();

    /// <summary>The scope in which a definition or a parameter lies.</summary>
    public NodeMap<Scope> ScopeOf { get; } = new();

    /// <summary>The scope that a definition, lambda or comprehension opens.</summary>
    public NodeMap<Scope> Opened { get; } = new();

    public List<FunctionDefinition> Functions { get; } = [];

    public List<ClassDefinition> Classes { get; } = [];

    public List<(ReturnStatement Node, Scope Scope)> Returns { get; } = [];

    public HashSet<SyntaxNode> Generators { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Assignments to attributes, <c>target.name = value</c>, in order.</summary>
    public List<(AttributeExpression Target, Expression Value)> AttributeAssignments { get; } = [];

    /// <summary>Bindings of the form <c>name = other</c>, by the other's name.</summary>
    public Dictionary<string, List<Binding>> Copies { get; } = new(StringComparer.Ordinal);

    /// <summary>The dotted names of all modules that are imported anywhere in the file.</summary>
    public HashSet<string> ImportedModules { get; } = new(StringComparer.Ordinal);

    public List<string> StarImports { get; } = [];

    /// <summary>The binding that a node makes, if it makes one.</summary>
    public Binding? BindingAt(SyntaxNode node) =>
        node is NameExpression name ? bindingOfName[name.Ordinal] : BindingOf.GetValueOrDefault(node);

    /// <summary>The variable that a name means; to be asked once all scopes are known.</summary>
    public Symbol? Resolve(NameExpression name)
    {
        ref var known = ref symbolOfName[name.Ordinal];
        if (!known.IsKnown)
        {
            known = (true, ScopeOfName[name.Ordinal].Resolve(name.Identifier));
        }

        return known.Symbol;
    }

    /// <summary>The name of what the file itself defines; each use of it asks.</summary>
    public string LocalNameOf(SyntaxNode definition)
    {
        if (!localNames.TryGetValue(definition, out var name))
        {
            localNames.Set(definition, name = LocalNames.Of(definition, this));
        }

        return name;
    }

    public void Add(Binding binding)
    {
        if (binding.Node is NameExpression name)
        {
            bindingOfName[name.Ordinal] = binding;
        }
        else
        {
            BindingOf.Set(binding.Node, binding);
        }
    }
}
