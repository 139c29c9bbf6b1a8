using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <content>Scopes, definitions, functions and classes.</content>
public sealed partial class SemanticModel
{
    public Scope ModuleScope => index.Module;

    /// <summary>All functions and methods, in order of position.</summary>
    public IReadOnlyList<FunctionDefinition> Functions => index.Functions;

    public IReadOnlyList<ClassDefinition> ClassDefinitions => index.Classes;

    /// <summary>The modules that are imported anywhere in the file, as written (<c>os.path</c>, <c>..db</c>).</summary>
    public IReadOnlySet<string> ImportedModules => index.ImportedModules;

    /// <summary>The modules all of whose names are imported.</summary>
    public IReadOnlyList<string> StarImports => index.StarImports;

    /// <summary>The scope that a node lies in; for a definition, the one around it.</summary>
    public Scope ScopeOf(SyntaxNode node)
    {
        if (node is NameExpression name)
        {
            return index.ScopeOfName[name.Ordinal];
        }

        if (index.ScopeOf.TryGetValue(node, out var scope))
        {
            return scope;
        }

        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            if (index.Opened.TryGetValue(at, out var opened))
            {
                return opened;
            }
        }

        return index.Module;
    }

    /// <summary>The scope that a function, class, lambda, comprehension or module opens.</summary>
    public Scope? ScopeOpenedBy(SyntaxNode node) => index.Opened.GetValueOrDefault(node);

    /// <summary>The variable that a name means; null for builtins and names that the file never binds.</summary>
    public Symbol? ResolveName(NameExpression name) => index.Resolve(name);

    /// <summary>The binding that a name target, parameter, import alias, definition, handler or pattern makes; null for other nodes.</summary>
    public Binding? BindingAt(SyntaxNode node) => index.BindingAt(node);

    /// <summary>
    /// The bindings that may have given a name the value it has where it is read, by the flow of control within its function; for
    /// a variable of an outer function or module, all its bindings.
    /// </summary>
    public ImmutableArray<Binding> DefinitionsReaching(NameExpression name)
    {
        if (index.Resolve(name) is not { } symbol)
        {
            return [];
        }

        // Most names need no walk: there is one binding only, or none of them lies in this function.
        var unit = index.ScopeOfName[name.Ordinal].Unit;
        if (symbol.IsAssignedOnce || (symbol.Scope.Unit != unit && !symbol.IsShared))
        {
            return symbol.Bindings;
        }

        reaching ??= new ImmutableArray<Binding>[Tree.NameCount];
        if (reaching[name.Ordinal].IsDefault && walkedUnits.Add(unit))
        {
            ReachingDefinitions.Find(unit, index, reaching);
        }

        return reaching[name.Ordinal] is { IsDefault: false } bindings ? bindings : symbol.Bindings;
    }

    /// <summary>The other variables that hold the same object as one: <c>alias = words</c>, where either is given a value only once.</summary>
    public ImmutableArray<Symbol> AliasesOf(NameExpression name)
    {
        if (ResolveName(name) is not { } symbol)
        {
            return [];
        }

        if (symbol is { IsAssignedOnce: true, Bindings: [{ Kind: BindingKind.Assignment, Value: NameExpression other }] } && ResolveName(other) is { } original)
        {
            return [original];
        }

        return index.Copies.TryGetValue(symbol.Name, out var copies)
            ? [.. copies.Where(copy => copy.Symbol.IsAssignedOnce && ResolveName((NameExpression)copy.Value!) == symbol).Select(copy => copy.Symbol)] : [];
    }

    public static FunctionDefinition? EnclosingFunction(SyntaxNode node) => node.FirstAncestor<FunctionDefinition>();

    public static ClassDefinition? EnclosingClass(SyntaxNode node) => node.FirstAncestor<ClassDefinition>();

    /// <summary>The function of this file that a call runs, if that is known; a class's <c>__init__</c> is not.</summary>
    public FunctionDefinition? FunctionCalledBy(CallExpression call) =>
        QualifiedName(call.Callee) is { } name && LocalNames.IsLocal(name) ? Classes.Function(name) : null;

    /// <summary>The class of this file with a local name such as <c>&lt;module&gt;.Handler</c>, or null.</summary>
    public ClassDefinition? ClassNamed(string localName) => Classes.Class(localName);

    /// <summary>The function or method of this file with a local name such as <c>&lt;module&gt;.Handler.get</c>, or null.</summary>
    public FunctionDefinition? FunctionNamed(string localName) => Classes.Function(localName);

    /// <summary>The methods of this file that may run instead of a method, when it is called on <c>self</c>.</summary>
    public ImmutableArray<FunctionDefinition> OverridesOf(FunctionDefinition method) => Classes.Overrides(method);

    /// <summary>True when a class of this file has a method of this name.</summary>
    public bool DefinesMethod(string name) => Classes.DefinesMethod(name);

    /// <summary>The getter of a property of this file with a local name such as <c>&lt;module&gt;.Job.command</c>, or null.</summary>
    public FunctionDefinition? PropertyNamed(string localName) => Classes.Property(localName);

    /// <summary>The setter of a property of this file, or null.</summary>
    public FunctionDefinition? SetterNamed(string localName) => Classes.PropertySetter(localName);

    /// <summary>The fields of a class whose constructor only keeps its arguments, such as a dataclass, in order; default for other classes.</summary>
    public ImmutableArray<string> FieldsOf(ClassDefinition definition) => Classes.Fields(definition);

    /// <summary>The qualified name of a member of a type, which a base may be the one to define.</summary>
    public string MemberOf(string type, string name) => Classes.Member(type, name);

    /// <summary>The local name of a definition: <c>&lt;module&gt;.Class.method</c>.</summary>
    public string LocalNameOf(Statement definition) => index.LocalNameOf(definition);

    /// <summary>The qualified names of the classes that a class names as its bases.</summary>
    public ImmutableArray<string> BasesOf(ClassDefinition definition) => Classes.Bases(definition);

    /// <summary>True when a type, or a class that it derives from as far as this file shows, is a given one.</summary>
    public bool IsOrDerivesFrom(string type, string baseType) => Classes.DerivesFrom(type, name => name == baseType);

    /// <summary>True for a function that others may call: no underscore in front, and neither inside another function nor under a main guard.</summary>
    public bool IsPublic(FunctionDefinition function)
    {
        var isSpecial = function.Name is "__init__" or "__call__" or "__getitem__" or "__setitem__";
        if (function.Name.StartsWith('_') && !isSpecial)
        {
            return false;
        }

        foreach (var ancestor in function.Ancestors())
        {
            if (ancestor is FunctionDefinition || (ancestor is ClassDefinition definition && definition.Name.StartsWith('_')))
            {
                return false;
            }
        }

        return !IsMainGuarded(function);
    }

    /// <summary>True for the module, and for functions that others may call.</summary>
    public bool IsPublicBody(SyntaxNode body) => body is Module || (body is FunctionDefinition function && IsPublic(function));

    /// <summary>True below <c>if __name__ == "__main__":</c>.</summary>
    public static bool IsMainGuarded(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            if (ancestor is IfStatement { Test: ComparisonExpression { Left: NameExpression { Identifier: "__name__" } } })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The class whose method has this node as its <c>self</c> or <c>cls</c>: a name that means that parameter, or the parameter.</summary>
    internal string? SelfTypeOf(SyntaxNode node)
    {
        var parameter = node as Parameter;
        if (node is NameExpression name && DefinitionsReaching(name) is [{ Kind: BindingKind.Parameter, Node: Parameter found }])
        {
            parameter = found;
        }

        if (parameter?.Parent is not ParameterList { Parameters: [var first, ..], Parent: FunctionDefinition { Parent: Block { Parent: ClassDefinition definition } } function }
            || first != parameter || parameter.ParameterKind is not (ParameterKind.Standard or ParameterKind.PositionalOnly))
        {
            return null;
        }

        foreach (var decorator in function.Decorators)
        {
            if (decorator.Expression is NameExpression { Identifier: "staticmethod" })
            {
                return null;
            }
        }

        return index.LocalNameOf(definition);
    }
}
