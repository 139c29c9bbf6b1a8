using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>del targets</c></summary>
public sealed class DeleteStatement(TextSpan span, ImmutableArray<Expression> targets) : Statement(span)
{
    public ImmutableArray<Expression> Targets { get; } = targets;

    public override NodeKind Kind => NodeKind.DeleteStatement;

    public override int ChildCount => Targets.Length;

    public override SyntaxNode? ChildAt(int index) => Targets[index];
}
