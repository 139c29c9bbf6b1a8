using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>The classes and functions that a file defines, by local name, and where their members come from.</summary>
internal sealed class ClassTable
{
    private const int MaximumDepth = 20;

    private readonly SemanticModel model;
    private readonly FileIndex index;
    private readonly Dictionary<string, ClassDefinition> classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FunctionDefinition> functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FunctionDefinition> getters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FunctionDefinition> setters = new(StringComparer.Ordinal);
    private Dictionary<string, List<string>>? subclasses;
    private HashSet<string>? methods;

    public ClassTable(SemanticModel model, FileIndex index)
    {
        this.model = model;
        this.index = index;
        foreach (var definition in index.Classes)
        {
            classes[index.LocalNameOf(definition)] = definition;
        }

        foreach (var function in index.Functions)
        {
            Add(function);
        }
    }

    public ClassDefinition? Class(string name) => classes.GetValueOrDefault(name);

    public FunctionDefinition? Function(string name) => functions.GetValueOrDefault(name);

    /// <summary>The methods by which classes of this file that derive from a method's class override it.</summary>
    public ImmutableArray<FunctionDefinition> Overrides(FunctionDefinition method)
    {
        var name = index.LocalNameOf(method);
        var owner = name[..name.LastIndexOf('.')];
        subclasses ??= FindSubclasses();
        if (!subclasses.ContainsKey(owner))
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<FunctionDefinition>();
        var open = new Stack<(string Class, int Depth)>([(owner, 0)]);
        while (open.TryPop(out var at))
        {
            foreach (var derived in subclasses.GetValueOrDefault(at.Class) ?? [])
            {
                if (Function($"{derived}.{method.Name}") is { } own && own != method && !found.Contains(own) && found.Count < MaximumDepth)
                {
                    found.Add(own);
                }

                if (at.Depth < MaximumDepth)
                {
                    open.Push((derived, at.Depth + 1));
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>True when a class of this file has a method of this name.</summary>
    public bool DefinesMethod(string name)
    {
        methods ??= [.. index.Functions.Where(function => function.Parent?.Parent is ClassDefinition).Select(function => function.Name)];
        return methods.Contains(name);
    }

    public FunctionDefinition? Property(string name) => getters.GetValueOrDefault(name);

    public FunctionDefinition? PropertySetter(string name) => setters.GetValueOrDefault(name);

    /// <summary>The fields of a class whose constructor only keeps its arguments, such as a dataclass, in order; default for other classes.</summary>
    public ImmutableArray<string> Fields(ClassDefinition definition)
    {
        if (!KeepsFields(definition))
        {
            return default;
        }

        var fields = ImmutableArray.CreateBuilder<string>();
        AddFields(definition, fields, 0);
        return fields.ToImmutable();
    }

    /// <summary>The qualified names of the bases, unknown ones left out.</summary>
    public ImmutableArray<string> Bases(ClassDefinition definition)
    {
        var bases = ImmutableArray.CreateBuilder<string>();
        foreach (var argument in definition.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.Positional)
            {
                continue;
            }

            var value = argument.Value is SubscriptExpression generic ? generic.Target : argument.Value;
            if (model.QualifiedName(value) is { } name)
            {
                bases.Add(name);
            }
        }

        return bases.ToImmutable();
    }

    /// <summary>The qualified name of a member of a type: of the local class or base that has it, else of the first base from elsewhere.</summary>
    public string Member(string type, string name) =>
        (LocalNames.IsLocal(type) ? Find(type, name, 0) : null) ?? $"{type}.{name}";

    /// <summary>True when a local class is, or derives from, a class of this name.</summary>
    public bool DerivesFrom(string type, Func<string, bool> isBase, int depth = 0)
    {
        if (isBase(type))
        {
            return true;
        }

        if (depth > MaximumDepth)
        {
            return false;
        }

        foreach (var name in Class(type) is { } definition ? Bases(definition) : model.Others?.BasesOf(type) ?? [])
        {
            if (name != type && DerivesFrom(name, isBase, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one value that a class body gives a name such as <c>&lt;module&gt;.Config.TABLE</c>; null when there are more, or none.</summary>
    public Expression? ClassValue(string qualifiedName)
    {
        var dot = qualifiedName.LastIndexOf('.');
        return Class(qualifiedName[..dot]) is { } definition && !model.Attributes.Has(qualifiedName)
            && index.Opened.GetValueOrDefault(definition)!.Find(qualifiedName[(dot + 1)..]) is { Bindings: [{ Kind: BindingKind.Assignment } only] } ? only.Value : null;
    }

    private void Add(FunctionDefinition function)
    {
        var name = index.LocalNameOf(function);
        switch (AccessorOf(function))
        {
            case Accessor.Getter:
                getters[name] = functions[name] = function;
                break;
            case Accessor.Setter:
                setters[name] = function;
                break;
            case Accessor.None:
                functions[name] = function;
                break;
        }
    }

    private Dictionary<string, List<string>> FindSubclasses()
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, definition) in classes.OrderBy(one => one.Value.Span.Start))
        {
            foreach (var parent in Bases(definition))
            {
                if (LocalNames.IsLocal(parent) && parent != name)
                {
                    (found.TryGetValue(parent, out var list) ? list : found[parent] = []).Add(name);
                }
            }
        }

        return found;
    }

    private bool KeepsFields(ClassDefinition definition)
    {
        foreach (var decorator in definition.Decorators)
        {
            var callee = decorator.Expression is CallExpression call ? call.Callee : decorator.Expression;
            if (model.QualifiedName(callee) is "dataclasses.dataclass" or "attr.s" or "attr.attrs" or "attr.define" or "attr.dataclass" or "attrs.define" or "attrs.frozen"
                or "pydantic.dataclasses.dataclass")
            {
                return true;
            }
        }

        return DerivesFrom(index.LocalNameOf(definition), name => name is "typing.NamedTuple" or "pydantic.BaseModel" or "msgspec.Struct");
    }

    private void AddFields(ClassDefinition definition, ImmutableArray<string>.Builder fields, int depth)
    {
        foreach (var parent in Bases(definition))
        {
            if (Class(parent) is { } known && known != definition && depth < MaximumDepth)
            {
                AddFields(known, fields, depth + 1);
            }
        }

        foreach (var statement in definition.Body.Statements)
        {
            if (statement is AnnotatedAssignment { Target: NameExpression name } && !fields.Contains(name.Identifier))
            {
                fields.Add(name.Identifier);
            }
        }
    }

    private static Accessor AccessorOf(FunctionDefinition function)
    {
        foreach (var decorator in function.Decorators)
        {
            switch (decorator.Expression)
            {
                case AttributeExpression { Name: "setter" or "deleter" } accessor when accessor.Target is NameExpression target && target.Identifier == function.Name:
                    return accessor.Name == "setter" ? Accessor.Setter : Accessor.Deleter;
                case NameExpression { Identifier: "property" or "cached_property" } or AttributeExpression { Name: "cached_property" or "abstractproperty" }:
                    return Accessor.Getter;
            }
        }

        return Accessor.None;
    }

    private string? Find(string type, string name, int depth)
    {
        if (Class(type) is not { } definition || depth > MaximumDepth)
        {
            return null;
        }

        var member = $"{type}.{name}";
        if (index.Opened.GetValueOrDefault(definition)!.Find(name) is not null || model.Attributes.Has(member))
        {
            return member;
        }

        string? outside = null;
        foreach (var parent in Bases(definition))
        {
            if (!LocalNames.IsLocal(parent))
            {
                outside ??= $"{parent}.{name}";
            }
            else if (Find(parent, name, depth + 1) is { } found)
            {
                return found;
            }
        }

        return outside;
    }

    /// <summary>Which part of a property a method is.</summary>
    private enum Accessor
    {
        None,
        Getter,
        Setter,
        Deleter,
    }
}
