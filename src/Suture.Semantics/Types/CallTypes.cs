using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>The types of what calls return, contexts hand out and loops step over.</summary>
internal sealed class CallTypes(SemanticModel model, FileIndex index)
{
    private readonly Dictionary<FunctionDefinition, string?> returned = new(ReferenceEqualityComparer.Instance);
    private Dictionary<SyntaxNode, List<Expression>>? returns;

    public string? Of(CallExpression call)
    {
        if (call.Callee is NameExpression { Identifier: "super" } && SuperType(call) is { } parent)
        {
            return parent;
        }

        return model.QualifiedName(call.Callee) is { } name ? OfResult(name, call) : OfInstance(call) ?? OfMethod(call);
    }

    /// <summary>What an object gives that is called itself: a session, of the factory that <c>sessionmaker()</c> made.</summary>
    private string? OfInstance(CallExpression call) =>
        call.Callee is NameExpression or AttributeExpression or CallExpression && model.TypeOf(call.Callee) is { } type
            ? KnownTypes.OfInstance.GetValueOrDefault(type) : null;

    /// <summary>The type of a client that is known by the service its making names: <c>boto3.client('s3')</c>.</summary>
    private string? OfService(string name, CallExpression call) =>
        KnownTypes.OfService.TryGetValue(name, out var prefix) && call.Arguments is [var service, ..] && model.ConstantOf(service.Value) is string word
            ? $"{prefix}.{word}" : null;

    /// <summary>The type of <c>y</c> in <c>with x as y</c>: most contexts hand out themselves.</summary>
    public string? OfContext(Expression context)
    {
        if (context is CallExpression { Arguments: [{ } first, ..] } call
            && model.QualifiedName(call.Callee) is "contextlib.closing" or "contextlib.aclosing")
        {
            return model.TypeOf(first.Value);
        }

        return model.TypeOf(context);
    }

    public string? OfElement(Expression iterable)
    {
        var name = iterable is CallExpression call ? model.QualifiedName(call.Callee) : model.TypeOf(iterable) ?? model.QualifiedName(iterable);
        return name is null ? null : KnownTypes.OfElement.GetValueOrDefault(name);
    }

    private string? OfResult(string name, CallExpression call)
    {
        if (KnownTypes.OfResult.TryGetValue(name, out var type))
        {
            return type;
        }

        if (OfService(name, call) is { } client)
        {
            return client;
        }

        if (LocalNames.IsLocal(name))
        {
            return model.Classes.Class(name) is not null ? name
                : model.Classes.Function(name) is { } function ? OfFunction(function) : OfInstance(call);
        }

        if (model.Others?.ResultTypeOf(name) is { } far)
        {
            return far;
        }

        if (name == "builtins.getattr" && model.QualifiedName(call) is { } attribute)
        {
            return model.TypeInference.Common(model.Attributes.Of(attribute));
        }

        // Classes are named in capitals (PEP 8): what calling one gives is an instance of it.
        var last = name[(name.LastIndexOf('.') + 1)..];
        return last.Length > 1 && char.IsAsciiLetterUpper(last[0]) && !last.AsSpan().ContainsAnyExceptInRange('\0', '\x7f') && (HasLower(last) || KnownTypes.Capitals.Contains(name))
            ? name : OfInstance(call) ?? OfMethod(call);
    }

    private static string? OfMethod(CallExpression call) =>
        call.Callee is AttributeExpression { Target: StringExpression, Name: "format" or "join" or "replace" or "strip" or "lower" or "upper" }
            ? "builtins.str" : null;

    public string? OfFunction(FunctionDefinition function)
    {
        if (returned.TryGetValue(function, out var type))
        {
            return type;
        }

        returned[function] = null;
        type = function.Returns is not null ? model.Annotations.TypeOf(function.Returns) : null;
        if (type is null && !index.Generators.Contains(function))
        {
            type = Returns.TryGetValue(function, out var values) ? model.TypeInference.Common(values) : null;
        }
        else if (type is null && YieldsOnce(function))
        {
            // A generator under @contextmanager: its call is used as a context that hands out what is yielded.
            type = model.TypeInference.Common(Yields(function));
        }

        returned[function] = type;
        return type;
    }

    private bool YieldsOnce(FunctionDefinition function)
    {
        foreach (var decorator in function.Decorators)
        {
            if (model.QualifiedName(decorator.Expression) is "contextlib.contextmanager" or "contextlib.asynccontextmanager")
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<Expression> Yields(FunctionDefinition function)
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        foreach (var node in function.Body.Descendants())
        {
            if (node is YieldExpression { Value: { } value })
            {
                values.Add(value);
            }
        }

        return values.ToImmutable();
    }

    private Dictionary<SyntaxNode, List<Expression>> Returns
    {
        get
        {
            if (returns is null)
            {
                returns = new(ReferenceEqualityComparer.Instance);
                foreach (var (node, scope) in index.Returns)
                {
                    if (node.Value is not null)
                    {
                        (returns.TryGetValue(scope.Node, out var list) ? list : returns[scope.Node] = []).Add(node.Value);
                    }
                }
            }

            return returns;
        }
    }

    private string? SuperType(CallExpression call)
    {
        if (call.FirstAncestor<ClassDefinition>() is not { } definition)
        {
            return null;
        }

        var bases = model.Classes.Bases(definition);
        return bases.IsEmpty ? null : bases[0];
    }

    private static bool HasLower(string name)
    {
        foreach (var character in name)
        {
            if (char.IsAsciiLetterLower(character))
            {
                return true;
            }
        }

        return false;
    }
}
