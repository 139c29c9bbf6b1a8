using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>What one walk over the tree finds: scopes, bindings, and the nodes that others ask for by kind. Filled by <see cref="ScopeBuilder"/>.</summary>
internal sealed class FileIndex
{
    public required Scope Module { get; init; }

    /// <summary>The scope in which each name lies, by its number; names are so many that a table of nodes would take longer than parsing them.</summary>
    public required Scope[] ScopeOfName { get; init; }

    /// <summary>The scope in which a definition or a parameter lies.</summary>
    public Dictionary<SyntaxNode, Scope> ScopeOf { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The scope that a definition, lambda or comprehension opens.</summary>
    public Dictionary<SyntaxNode, Scope> Opened { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<SyntaxNode, Binding> BindingOf { get; } = new(ReferenceEqualityComparer.Instance);

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
}
