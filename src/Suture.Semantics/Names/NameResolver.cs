using System.Runtime.CompilerServices;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>Expressions to dotted names, through imports, aliases and the types of receivers.</summary>
internal sealed class NameResolver(SemanticModel model, FileIndex index)
{
    private readonly ExpressionMap<string?> known = new(model.Tree.NameCount);
    private readonly Dictionary<SyntaxNode, string> given = new(ReferenceEqualityComparer.Instance);

    public string? QualifiedName(Expression expression)
    {
        if (expression is not (NameExpression or AttributeExpression or CallExpression or NamedExpression))
        {
            return null;
        }

        if (known.TryGetValue(expression, out var name) || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return name;
        }

        // A name that is asked for while it is being found (x = x.y in a loop) has no answer yet.
        known.Set(expression, null);
        name = Find(expression);
        known.Set(expression, name);
        return name;
    }

    /// <summary>What a variable stands for that only imports, definitions apart, give a value.</summary>
    public string? OfImports(Symbol symbol) =>
        symbol.Bindings.Any(binding => binding.Kind is BindingKind.Import or BindingKind.ImportFrom)
        || symbol.Bindings is [{ Kind: BindingKind.Assignment, Value: NameExpression or AttributeExpression }]
            ? Agreed(symbol.Bindings) : null;

    /// <summary>The qualified name that an import binds.</summary>
    public string? OfImport(Binding binding) => FromBinding(binding);

    /// <summary>True for an import that leads, by way of other files, to something of another last name.</summary>
    public bool IsRenamed(Binding binding) =>
        binding.Kind is BindingKind.ImportFrom && model.Others!.OriginOf(OfImportFrom((ImportAlias)binding.Node)) is { } origin
        && !origin.AsSpan(origin.LastIndexOf('.') + 1).SequenceEqual(((ImportAlias)binding.Node).Name);

    private string? Find(Expression expression) => expression switch
    {
        NameExpression name => FromName(name),
        AttributeExpression attribute => Member(attribute.Target, attribute.Name),
        CallExpression call => FromCall(call),
        NamedExpression named => QualifiedName(named.Value),
        _ => null,
    };

    private string? FromName(NameExpression name)
    {
        if (model.ResolveName(name) is null)
        {
            return Builtins.QualifiedName(name.Identifier, index.StarImports);
        }

        var bindings = model.DefinitionsReaching(name);
        return bindings is [{ Kind: BindingKind.Parameter, Node: Parameter parameter }] ? OfClassParameter(parameter) : Agreed(bindings);
    }

    /// <summary>The <c>cls</c> of a class method is the class, or one that derives from it.</summary>
    private string? OfClassParameter(Parameter parameter)
    {
        if (parameter.Name != "cls" || parameter.Parent?.Parent is not FunctionDefinition { Decorators: var decorators })
        {
            return null;
        }

        foreach (var decorator in decorators)
        {
            if (decorator.Expression is NameExpression { Identifier: "classmethod" })
            {
                return model.SelfTypeOf(parameter);
            }
        }

        return null;
    }

    private string? Agreed(IReadOnlyList<Binding> bindings)
    {
        if (bindings.Count > DefinitionState.MaximumDefinitions)
        {
            return null;
        }

        string? agreed = null;
        foreach (var binding in bindings)
        {
            if (IsPlaceholder(binding))
            {
                continue;
            }

            var name = FromBinding(binding);
            if (name is null)
            {
                return null;
            }

            agreed = agreed is null || agreed == name ? name : Choose(agreed, name, binding);
            if (agreed is null)
            {
                return null;
            }
        }

        return agreed;
    }

    // try: import a as x / except ImportError: import b as x — the fallback is the one that is always there.
    private static string? Choose(string first, string second, Binding binding) =>
        binding.Kind is not (BindingKind.Import or BindingKind.ImportFrom) ? null
        : first.StartsWith("json", StringComparison.Ordinal) ? first
        : second;

    private static bool IsPlaceholder(Binding binding) =>
        binding.Kind is BindingKind.Declaration or BindingKind.Deletion
        || binding is { Kind: BindingKind.Assignment, Value: KeywordConstant { Value: ConstantKeyword.None } };

    private string? FromBinding(Binding binding) => binding.Kind switch
    {
        BindingKind.Import or BindingKind.ImportFrom or BindingKind.Function or BindingKind.Class => Given(binding),
        BindingKind.Assignment or BindingKind.Walrus when binding.Value is not null => QualifiedName(binding.Value),
        _ => null,
    };

    // What an import or definition names never changes; each use of it asks.
    private string Given(Binding binding)
    {
        if (!given.TryGetValue(binding.Node, out var name))
        {
            given.Add(binding.Node, name = binding.Kind switch
            {
                BindingKind.Import => Origin(OfImport((ImportAlias)binding.Node)),
                BindingKind.ImportFrom => Origin(OfImportFrom((ImportAlias)binding.Node)),
                _ => index.LocalNameOf(binding.Node),
            });
        }

        return name;
    }

    private string Origin(string name) => CanonicalNames.Of(model.Others?.OriginOf(name) ?? name);

    private static string OfImport(ImportAlias alias)
    {
        var dot = alias.Name.IndexOf('.', StringComparison.Ordinal);
        return alias.Alias is null && dot > 0 ? alias.Name[..dot] : alias.Name;
    }

    private static string OfImportFrom(ImportAlias alias)
    {
        var statement = (ImportFromStatement)alias.Parent!;
        var dots = new string('.', statement.Level);
        return string.IsNullOrEmpty(statement.Module) ? dots + alias.Name : $"{dots}{statement.Module}.{alias.Name}";
    }

    private string? Member(Expression target, string name)
    {
        if (QualifiedName(target) is { } qualified && !IsVariable(qualified))
        {
            return CanonicalNames.Of(model.Classes.Member(qualified, name));
        }

        return model.TypeOf(target) is { } type ? CanonicalNames.Of(model.Classes.Member(type, name)) : null;
    }

    /// <summary>A named place whose value is an object of its own: what is reached through it is named by that object's type.</summary>
    private bool IsVariable(string qualified) =>
        KnownTypes.OfAttribute.ContainsKey(qualified) || KnownTypes.IsOpenMember(qualified, out _)
        || (LocalNames.IsLocal(qualified) ? model.Classes.Class(qualified) is null && model.Classes.Function(qualified) is null
            : !model.Attributes.Of(qualified).IsEmpty);

    /// <summary><c>getattr(hashlib, 'md5')</c>, <c>__import__('os')</c> and <c>importlib.import_module('os')</c> name what they give.</summary>
    private string? FromCall(CallExpression call)
    {
        if (call.Callee is not (NameExpression or AttributeExpression) || call.Arguments.Length is 0 or > 3)
        {
            return null;
        }

        return QualifiedName(call.Callee) switch
        {
            "builtins.getattr" when call.Arguments.Length >= 2 && model.ConstantOf(call.Arguments[1].Value) is string name =>
                Member(call.Arguments[0].Value, name),
            "builtins.__import__" or "importlib.import_module" when model.ConstantOf(call.Arguments[0].Value) is string module => module,
            _ => null,
        };
    }
}
