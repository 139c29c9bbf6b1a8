using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Operands joined by one kind of <c>and</c> or <c>or</c>, flat as in CPython.</summary>
public sealed class BooleanExpression(TextSpan span, BooleanOperator @operator, ImmutableArray<Expression> operands) : Expression(span)
{
    public BooleanOperator Operator { get; } = @operator;

    public ImmutableArray<Expression> Operands { get; } = operands;

    public override NodeKind Kind => NodeKind.BooleanExpression;

    public override int ChildCount => Operands.Length;

    public override SyntaxNode? ChildAt(int index) => Operands[index];
}
