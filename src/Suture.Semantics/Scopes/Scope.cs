using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>A region of code with names of its own.</summary>
public sealed class Scope
{
    private readonly Dictionary<string, Symbol> symbols = new(StringComparer.Ordinal);
    private Dictionary<string, Symbol>? borrowed;

    internal Scope(ScopeKind kind, SyntaxNode node, Scope? parent)
    {
        Kind = kind;
        Node = node;
        Parent = parent;
        Unit = kind is ScopeKind.Module or ScopeKind.Function ? this : parent!.Unit;
    }

    public ScopeKind Kind { get; }

    /// <summary>The module, definition, lambda or comprehension that opens the scope.</summary>
    public SyntaxNode Node { get; }

    public Scope? Parent { get; }

    /// <summary>The function or module whose flow of control this scope's code belongs to; class bodies run in the flow around them.</summary>
    public Scope Unit { get; }

    /// <summary>True when functions or lambdas inside can read this scope's variables.</summary>
    public bool HasInnerFunctions { get; internal set; }

    public Scope Module => Parent is null ? this : Parent.Module;

    public IEnumerable<Symbol> Symbols => symbols.Values.OrderBy(symbol => symbol.Name, StringComparer.Ordinal);

    /// <summary>The variable that a name means in this scope; null when no code of the file binds it (then it may be a builtin).</summary>
    public Symbol? Resolve(string name)
    {
        if (Find(name) is { } own)
        {
            return own;
        }

        for (var scope = Parent; scope is not null; scope = scope.Parent)
        {
            // The names of a class body are not seen by the functions inside it (Language Reference 4.2.2).
            if (scope.Kind != ScopeKind.Class && scope.Find(name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The variable of this very scope, or the one it declares global or nonlocal.</summary>
    public Symbol? Find(string name) => borrowed?.GetValueOrDefault(name) ?? symbols.GetValueOrDefault(name);

    internal Symbol Declare(string name)
    {
        if (Find(name) is not { } symbol)
        {
            symbols.Add(name, symbol = new Symbol(name, this, symbols.Count));
        }

        return symbol;
    }

    internal void DeclareGlobal(string name)
    {
        if (Parent is not null)
        {
            Borrow(Module.Declare(name));
        }
    }

    internal void DeclareNonlocal(string name)
    {
        for (var scope = Parent; scope is not null; scope = scope.Parent)
        {
            if (scope.Kind is ScopeKind.Function or ScopeKind.Lambda && scope.Find(name) is { } symbol)
            {
                Borrow(symbol);
                return;
            }
        }
    }

    private void Borrow(Symbol symbol)
    {
        symbol.IsShared = true;
        (borrowed ??= new Dictionary<string, Symbol>(StringComparer.Ordinal))[symbol.Name] = symbol;
    }

    /// <summary>The scope in which <c>:=</c> binds: a comprehension hands its names out (PEP 572).</summary>
    internal Scope ForWalrus()
    {
        var scope = this;
        while (scope.Kind == ScopeKind.Comprehension && scope.Parent is not null)
        {
            scope = scope.Parent;
        }

        return scope;
    }
}
