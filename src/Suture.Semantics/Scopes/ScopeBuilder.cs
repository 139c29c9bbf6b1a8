using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>The one walk over the tree, in document order and without recursion, that makes a <see cref="FileIndex"/>.</summary>
internal sealed class ScopeBuilder
{
    private readonly FileIndex index;
    private readonly TargetBinder binder;
    private readonly Stack<(SyntaxNode Node, Scope Scope)> waiting = new();
    private readonly List<(SyntaxNode Node, Scope Scope)> pending = [];

    private ScopeBuilder(Module module)
    {
        index = new FileIndex(module);
        binder = new TargetBinder(index);
    }

    public static FileIndex Build(Module module)
    {
        var builder = new ScopeBuilder(module);
        builder.waiting.Push((module, builder.index.Module));
        while (builder.waiting.TryPop(out var item))
        {
            builder.Visit(item.Node, item.Scope);
            builder.PushPending();
        }

        return builder.index;
    }

    private void Visit(SyntaxNode node, Scope scope)
    {
        switch (node)
        {
            case FunctionDefinition function:
                VisitFunction(function, scope);
                break;
            case ClassDefinition definition:
                VisitClass(definition, scope);
                break;
            case LambdaExpression lambda:
                var inner = Open(ScopeKind.Lambda, lambda, scope);
                VisitParameters(lambda.Parameters, scope, inner);
                Later(lambda.Body, inner);
                break;
            case ListComprehension list:
                VisitComprehension(list, list.Clauses, scope, list.Element);
                break;
            case SetComprehension set:
                VisitComprehension(set, set.Clauses, scope, set.Element);
                break;
            case GeneratorExpression generator:
                VisitComprehension(generator, generator.Clauses, scope, generator.Element);
                break;
            case DictionaryComprehension dictionary:
                VisitComprehension(dictionary, dictionary.Clauses, scope, dictionary.Key, dictionary.Value);
                break;
            default:
                Note(node, scope);
                binder.Bind(node, scope);
                LaterChildren(node, scope);
                break;
        }
    }

    private void Note(SyntaxNode node, Scope scope)
    {
        switch (node)
        {
            case ReturnStatement found:
                index.Returns.Add((found, scope));
                break;
            case YieldExpression or YieldFromExpression:
                index.Generators.Add(scope.Node);
                break;
        }
    }

    private void VisitFunction(FunctionDefinition function, Scope scope)
    {
        index.Functions.Add(function);
        index.ScopeOf.Set(function, scope);
        binder.Add(scope, function.Name, BindingKind.Function, function, null);
        var inner = Open(ScopeKind.Function, function, scope);
        foreach (var decorator in function.Decorators)
        {
            Later(decorator, scope);
        }

        foreach (var type in function.TypeParameters)
        {
            Later(type, inner);
        }

        VisitParameters(function.Parameters, scope, inner);
        Later(function.Returns, scope);
        Later(function.Body, inner);
    }

    private void VisitParameters(ParameterList parameters, Scope outer, Scope inner)
    {
        foreach (var parameter in parameters.Parameters)
        {
            if (parameter.Name.Length > 0)
            {
                binder.Add(inner, parameter.Name, BindingKind.Parameter, parameter, parameter.Default);
            }

            index.ScopeOf.Set(parameter, inner);
            Later(parameter.Annotation, outer);
            Later(parameter.Default, outer);
        }
    }

    private void VisitClass(ClassDefinition definition, Scope scope)
    {
        index.Classes.Add(definition);
        index.ScopeOf.Set(definition, scope);
        binder.Add(scope, definition.Name, BindingKind.Class, definition, null);
        var inner = Open(ScopeKind.Class, definition, scope);
        foreach (var child in definition.Children)
        {
            Later(child, child is Block or TypeParameter ? inner : scope);
        }
    }

    // The first iterable is evaluated in the scope around the comprehension (Language Reference 6.2.4).
    private void VisitComprehension(
        Expression node, IReadOnlyList<ComprehensionClause> clauses, Scope scope, Expression element, Expression? value = null)
    {
        var inner = Open(ScopeKind.Comprehension, node, scope);
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            binder.BindTarget(clause.Target, BindingKind.ComprehensionTarget, clause.Iterable, inner);
            Later(clause.Iterable, i == 0 ? scope : inner);
            Later(clause.Target, inner);
            foreach (var condition in clause.Conditions)
            {
                Later(condition, inner);
            }
        }

        Later(element, inner);
        Later(value, inner);
    }

    private Scope Open(ScopeKind kind, SyntaxNode node, Scope parent)
    {
        var scope = new Scope(kind, node, parent);
        index.Opened.Set(node, scope);
        parent.Unit.HasInnerFunctions |= kind is ScopeKind.Function or ScopeKind.Lambda;
        return scope;
    }

    private void LaterChildren(SyntaxNode node, Scope scope)
    {
        foreach (var child in node.Children)
        {
            Later(child, scope);
        }
    }

    private void Later(SyntaxNode? node, Scope scope)
    {
        switch (node)
        {
            case NameExpression name:
                index.ScopeOfName[name.Ordinal] = scope;
                break;
            case null or NumberExpression or KeywordConstant or StringExpression { IsFormatted: false }:
                break;
            default:
                pending.Add((node, scope));
                break;
        }
    }

    private void PushPending()
    {
        for (var i = pending.Count - 1; i >= 0; i--)
        {
            waiting.Push(pending[i]);
        }

        pending.Clear();
    }
}
