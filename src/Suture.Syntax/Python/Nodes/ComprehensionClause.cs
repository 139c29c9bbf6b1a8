using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>for target in iterable if condition …</c></summary>
public sealed class ComprehensionClause(
    TextSpan span,
    bool isAsync,
    Expression target,
    Expression iterable,
    ImmutableArray<Expression> conditions) : SyntaxNode(span)
{
    public bool IsAsync { get; } = isAsync;

    public Expression Target { get; } = target;

    public Expression Iterable { get; } = iterable;

    public ImmutableArray<Expression> Conditions { get; } = conditions;

    public override NodeKind Kind => NodeKind.ComprehensionClause;

    public override int ChildCount => 2 + Conditions.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index-- == 0)
        {
            return Target;
        }

        if (index-- == 0)
        {
            return Iterable;
        }

        return Conditions[index];
    }
}
