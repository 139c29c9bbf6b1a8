using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>Follows string-building code back from its result: operators, formats, joins, and the variables in between.</summary>
internal sealed class StringShapeBuilder(SemanticModel model, bool followsVariables = true)
{
    // x = a + a; y = x + x; … doubles with each line: give up rather than explode.
    private const int MaximumParts = 500;

    private readonly HashSet<Statement> statements = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Binding> active = [];
    private int made;

    public StringShape Build(Expression expression)
    {
        var parts = Expand(expression);
        return made > MaximumParts
            ? new StringShape(expression, [Operand(expression)], [])
            : new StringShape(expression, parts, [.. statements.OrderBy(statement => statement.Span.Start)]);
    }

    private ImmutableArray<StringPart> Expand(Expression expression)
    {
        made++;
        if (made > MaximumParts || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return [Operand(expression)];
        }

        var parts = expression switch
        {
            StringExpression literal => FromLiteral(literal),
            BinaryExpression { Operator: BinaryOperator.Add } sum => FromSum(sum),
            BinaryExpression { Operator: BinaryOperator.Modulo } format => FromPercent(format),
            CallExpression { Callee: AttributeExpression method } call => FromMethod(call, method),
            NameExpression or AttributeExpression when followsVariables => FromVariable(expression),
            NamedExpression named => Expand(named.Value),
            _ => default,
        };
        return parts.IsDefault ? [Operand(expression)] : parts;
    }

    private StringHole Operand(Expression expression) =>
        new(expression, HoleOrigin.Operand, expression.Span, null, null, "", "", model.ConstantOf(expression));

    private ImmutableArray<StringPart> FromLiteral(StringExpression literal)
    {
        var parts = ImmutableArray.CreateBuilder<StringPart>();
        foreach (var part in StringReader.Read(literal, model.Tree.Source))
        {
            Add(parts, part);
        }

        return parts.ToImmutable();
    }

    // A hole whose value is itself built from text is opened up; its parts keep their own places.
    private void Add(ImmutableArray<StringPart>.Builder parts, StringPart part)
    {
        if (part is not StringHole hole)
        {
            parts.Add(part);
            return;
        }

        var inner = hole.IsPlain && followsVariables ? Expand(hole.Expression) : [];
        if (inner.Any(static found => found is StringText))
        {
            parts.AddRange(inner);
        }
        else
        {
            parts.Add(hole with { Constant = model.ConstantOf(hole.Expression) });
        }
    }

    private ImmutableArray<StringPart> FromSum(BinaryExpression sum)
    {
        var operands = new Stack<Expression>();
        Expression left = sum;
        while (left is BinaryExpression { Operator: BinaryOperator.Add } chain)
        {
            operands.Push(chain.Right);
            left = chain.Left;
        }

        operands.Push(left);
        var parts = ImmutableArray.CreateBuilder<StringPart>();
        foreach (var operand in operands)
        {
            parts.AddRange(Expand(operand));
        }

        return HasText(parts) ? parts.ToImmutable() : default;
    }

    private ImmutableArray<StringPart> FromPercent(BinaryExpression format) =>
        TemplateOf(format.Left) is { IsDefault: false } template
            ? Filled(PercentTemplate.Fill(template, format.Right))
            : default;

    private ImmutableArray<StringPart> FromMethod(CallExpression call, AttributeExpression method) => method.Name switch
    {
        "format" when TemplateOf(method.Target) is { IsDefault: false } template => Filled(FormatTemplate.Fill(template, call.Arguments)),
        "join" when call.Arguments is [{ ArgumentKind: ArgumentKind.Positional } only] => FromJoin(method.Target, only.Value),
        _ => default,
    };

    private ImmutableArray<StringPart> FromJoin(Expression separator, Expression items)
    {
        IReadOnlyList<Expression>? elements = items switch
        {
            ListExpression list => list.Elements,
            TupleExpression tuple => tuple.Elements,
            _ => null,
        };
        if (elements is null || elements.Any(static element => element is StarredExpression))
        {
            return default;
        }

        var between = TemplateOf(separator);
        if (between.IsDefault)
        {
            return default;
        }

        var parts = ImmutableArray.CreateBuilder<StringPart>();
        for (var i = 0; i < elements.Count; i++)
        {
            if (i > 0)
            {
                parts.AddRange(between.CastArray<StringPart>());
            }

            parts.AddRange(Expand(elements[i]));
        }

        return parts.ToImmutable();
    }

    private ImmutableArray<StringPart> Filled(ImmutableArray<StringPart> template)
    {
        if (template.IsDefault)
        {
            return default;
        }

        var parts = ImmutableArray.CreateBuilder<StringPart>();
        foreach (var part in template)
        {
            Add(parts, part);
        }

        return parts.ToImmutable();
    }

    /// <summary>The constant text of a format string; default when it has holes of its own.</summary>
    private ImmutableArray<StringText> TemplateOf(Expression expression)
    {
        var texts = ImmutableArray.CreateBuilder<StringText>();
        foreach (var part in Expand(expression))
        {
            if (part is not StringText text)
            {
                return default;
            }

            texts.Add(text);
        }

        return texts.ToImmutable();
    }

    private ImmutableArray<StringPart> FromVariable(Expression variable)
    {
        if (variable is not NameExpression name || model.DefinitionsReaching(name) is not [var binding])
        {
            return model.OnlyValueOf(variable) is { } only && model.ConstantOf(only) is string ? Expand(only) : default;
        }

        if (!active.Add(binding))
        {
            return default;
        }

        var parts = FromBinding(binding, name);
        active.Remove(binding);
        if (parts.IsDefault || !HasText(parts))
        {
            return default;
        }

        // In another function's variables only constants are sure to be what they were.
        if (model.ScopeOf(name).Unit != binding.Symbol.Scope.Unit && model.ConstantOf(name) is not string)
        {
            return default;
        }

        if (StatementOf(binding.Node) is { } statement)
        {
            statements.Add(statement);
        }

        return parts;
    }

    private ImmutableArray<StringPart> FromBinding(Binding binding, NameExpression name)
    {
        switch (binding)
        {
            case { Kind: BindingKind.Assignment or BindingKind.Walrus, Value: { } value }:
                return Expand(value);
            case { Kind: BindingKind.AugmentedAssignment, Value: { } added, Node: NameExpression target }
                when target != name && target.Parent is AugmentedAssignment { Operator: BinaryOperator.Add }:
                return [.. Expand(target), .. Expand(added)];
            default:
                return default;
        }
    }

    private static bool HasText(IReadOnlyList<StringPart> parts)
    {
        foreach (var part in parts)
        {
            if (part is StringText)
            {
                return true;
            }
        }

        return false;
    }

    private static Statement? StatementOf(SyntaxNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (at is Statement statement)
            {
                return statement;
            }
        }

        return null;
    }
}
