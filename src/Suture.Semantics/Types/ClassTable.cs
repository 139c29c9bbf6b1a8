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

    public ClassTable(SemanticModel model, FileIndex index)
    {
        this.model = model;
        this.index = index;
        foreach (var definition in index.Classes)
        {
            classes[LocalNames.Of(definition, index)] = definition;
        }

        foreach (var function in index.Functions)
        {
            functions[LocalNames.Of(function, index)] = function;
        }
    }

    public ClassDefinition? Class(string name) => classes.GetValueOrDefault(name);

    public FunctionDefinition? Function(string name) => functions.GetValueOrDefault(name);

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
        LocalNames.IsLocal(type) && Find(type, name, 0) is { } found ? found : $"{type}.{name}";

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
        return Class(qualifiedName[..dot]) is { } definition && !model.Attributes.Has(qualifiedName[..dot], qualifiedName[(dot + 1)..])
            && index.Opened[definition].Find(qualifiedName[(dot + 1)..]) is { Bindings: [{ Kind: BindingKind.Assignment } only] } ? only.Value : null;
    }

    private string? Find(string type, string name, int depth)
    {
        if (Class(type) is not { } definition || depth > MaximumDepth)
        {
            return null;
        }

        if (index.Opened[definition].Find(name) is not null || model.Attributes.Has(type, name))
        {
            return $"{type}.{name}";
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
}
