using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>target = … = value</c></summary>
public sealed class AssignmentStatement(TextSpan span, ImmutableArray<Expression> targets, Expression value) : Statement(span)
{
    public ImmutableArray<Expression> Targets { get; } = targets;

    public Expression Value { get; } = value;

    public override NodeKind Kind => NodeKind.AssignmentStatement;

    public override int ChildCount => 1 + Targets.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index < Targets.Length)
        {
            return Targets[index];
        }

        index -= Targets.Length;
        return Value;
    }
}
