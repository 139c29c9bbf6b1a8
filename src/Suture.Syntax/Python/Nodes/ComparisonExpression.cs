using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>left op operand op operand …</c>; operators and operands pair up.</summary>
public sealed class ComparisonExpression(
    TextSpan span,
    Expression left,
    ImmutableArray<ComparisonOperator> operators,
    ImmutableArray<Expression> operands) : Expression(span)
{
    public Expression Left { get; } = left;

    public ImmutableArray<ComparisonOperator> Operators { get; } = operators;

    public ImmutableArray<Expression> Operands { get; } = operands;

    public override NodeKind Kind => NodeKind.ComparisonExpression;

    public override int ChildCount => 1 + Operands.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index-- == 0)
        {
            return Left;
        }

        return Operands[index];
    }
}
