using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Patterns;

/// <content>Expressions.</content>
internal sealed partial class Matcher
{
    private bool MatchExpression(Expression pattern, Expression node, Bindings bindings, Func<Bindings, bool> next)
    {
        switch (pattern)
        {
            case EllipsisExpression:
                return next(bindings);
            case NameExpression name when PatternText.MetavariableOf(name.Identifier) is { } metavariable:
                return Bind(bindings, metavariable, node) is { } bound && next(bound);
            case NameExpression or AttributeExpression when IsNamed(pattern, node):
                return next(bindings);
            case CallExpression { Callee: NameExpression { Identifier: PatternText.Deep }, Arguments: [var inner] }:
                return MatchWithin(inner.Value, node, bindings, next);
            case CallExpression { Callee: NameExpression { Identifier: PatternText.Typed }, Arguments: [var variable, var type] }:
                return HasType(node, type.Value) && Match(variable.Value, node, bindings, next);
            case StringExpression text:
                return MatchString(text, node, bindings, next);
            case NumberExpression or UnaryExpression { Operand: NumberExpression }:
                return IsSameConstant(pattern, node) && next(bindings);
            case CallExpression call:
                return node is CallExpression found && MatchCall(call, found, bindings, next);
            case AttributeExpression attribute:
                return MatchAttribute(attribute, node, bindings, next);
            case LambdaExpression lambda:
                return node is LambdaExpression function
                    && MatchList(lambda.Parameters.Parameters, function.Parameters.Parameters, bindings, bound => Match(lambda.Body, function.Body, bound, next));
            case BooleanExpression boolean when node is BooleanExpression other:
                return boolean.Operator == other.Operator && MatchList(boolean.Operands, other.Operands, bindings, next);
            default:
                return pattern.Kind == node.Kind && HaveSameScalars(pattern, node) && MatchPlaces(pattern, node, bindings, next);
        }
    }

    /// <summary>Anywhere inside a node, itself included.</summary>
    private bool MatchWithin(Expression pattern, SyntaxNode node, Bindings bindings, Func<Bindings, bool> next)
    {
        foreach (var inner in node.Descendants().Prepend(node))
        {
            if (inner is Expression expression && Match(pattern, expression, bindings, next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a dotted name of the pattern is what the code means, or how it spells it.</summary>
    private bool IsNamed(Expression pattern, Expression node)
    {
        if (DottedName(pattern) is not { } expected || node is not (NameExpression or AttributeExpression))
        {
            return false;
        }

        if (DottedName(node) == expected)
        {
            return true;
        }

        return model.QualifiedName(node) is { } name
            && (name == SemanticModel.Canonical(expected) || (name.StartsWith("builtins.", StringComparison.Ordinal) && name.AsSpan(9).SequenceEqual(expected)));
    }

    private static string? DottedName(Expression expression) => expression switch
    {
        NameExpression name => PatternText.MetavariableOf(name.Identifier) is null ? name.Identifier : null,
        AttributeExpression attribute when attribute.Name != PatternText.Dots && PatternText.MetavariableOf(attribute.Name) is null
            && DottedName(attribute.Target) is { } target => $"{target}.{attribute.Name}",
        _ => null,
    };

    private bool MatchAttribute(AttributeExpression pattern, Expression node, Bindings bindings, Func<Bindings, bool> next)
    {
        if (MatchImported(pattern, node, bindings, next))
        {
            return true;
        }

        return node is AttributeExpression attribute && MatchName(pattern.Name, attribute.Name, attribute.NameSpan, bindings, bound => MatchTarget(pattern.Target, attribute.Target, bound, next));
    }

    // subprocess.$F(): a name that was imported from there, whatever it is called here.
    private bool MatchImported(AttributeExpression pattern, Expression node, Bindings bindings, Func<Bindings, bool> next) =>
        node is NameExpression && PatternText.MetavariableOf(pattern.Name) is not null && DottedName(pattern.Target) is { } owner
        && model.QualifiedName(node) is { } name && name.LastIndexOf('.') is var dot and > 0 && name.AsSpan(0, dot).SequenceEqual(SemanticModel.Canonical(owner))
        && MatchName(pattern.Name, name[(dot + 1)..], node.Span, bindings, next);

    // a. ... .b(): any chain of attributes and calls may lie between.
    private bool MatchTarget(Expression pattern, Expression target, Bindings bindings, Func<Bindings, bool> next)
    {
        if (pattern is not AttributeExpression { Name: PatternText.Dots } chain)
        {
            return Match(pattern, target, bindings, next);
        }

        for (var at = target; at is not null; at = at switch { AttributeExpression inner => inner.Target, CallExpression call => call.Callee, _ => null })
        {
            if (Match(chain.Target, at, bindings, next))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasType(Expression node, Expression type)
    {
        var expected = DottedName(type);
        return expected is not null && model.TypeOf(node) is { } actual
            && (actual == SemanticModel.Canonical(expected) || actual == "builtins." + expected || actual == "<module>." + expected);
    }

    private bool IsSameConstant(Expression pattern, Expression node) =>
        own.ConstantOf(pattern) is { } expected && expected.Equals(model.ConstantOf(node));
}
