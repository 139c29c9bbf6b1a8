using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>match subject: cases</c> (PEP 634).</summary>
public sealed class MatchStatement(TextSpan span, Expression subject, ImmutableArray<MatchCase> cases) : Statement(span)
{
    public Expression Subject { get; } = subject;

    public ImmutableArray<MatchCase> Cases { get; } = cases;

    public override NodeKind Kind => NodeKind.MatchStatement;

    public override int ChildCount => 1 + Cases.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index-- == 0)
        {
            return Subject;
        }

        return Cases[index];
    }
}
