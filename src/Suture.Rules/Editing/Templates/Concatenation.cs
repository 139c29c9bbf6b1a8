using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing.Templates;

/// <summary>Strings and values joined by <c>+</c>.</summary>
internal static class Concatenation
{
    public static StringTemplate? Read(CodeFile file, Expression expression)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        foreach (var operand in Operands(expression))
        {
            if (operand is StringExpression literal)
            {
                if (Literals.Read(file, literal) is not { } template)
                {
                    return null;
                }

                parts.AddRange(template.Parts);
                continue;
            }

            if (StringTemplate.Of(file, operand) is not null)
            {
                return null;
            }

            var (value, hadStr) = StrCall.Unwrap(file, operand);
            parts.Add(new TemplatePart.Hole(WithBrackets(file, operand.Span), null, value, true, hadStr));
        }

        return parts.Any(part => part is TemplatePart.Text) ? new StringTemplate(expression, parts.ToImmutable(), default) : null;
    }

    /// <summary>An expression's span with the brackets of its own round it.</summary>
    public static TextSpan WithBrackets(CodeFile file, TextSpan span)
    {
        var tokens = file.Tree.Tokens;
        var first = file.Tree.TokenIndexAt(span.Start) - 1;
        var last = file.Tree.TokenIndexAt(span.End - 1) + 1;
        while (first >= 0 && last < tokens.Length && file.Source[tokens[first].Span] is "(" && file.Source[tokens[last].Span] is ")")
        {
            span = TextSpan.FromBounds(tokens[first--].Start, tokens[last++].End);
        }

        return span;
    }

    // Left-deep and long in generated code, so walked without recursion.
    private static IEnumerable<Expression> Operands(Expression expression)
    {
        var operands = new Stack<Expression>();
        while (expression is BinaryExpression { Operator: BinaryOperator.Add } sum)
        {
            operands.Push(sum.Right);
            expression = sum.Left;
        }

        operands.Push(expression);
        return operands;
    }
}
