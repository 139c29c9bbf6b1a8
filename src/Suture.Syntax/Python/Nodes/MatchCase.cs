using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>case pattern if guard: body</c></summary>
public sealed class MatchCase(TextSpan span, Pattern pattern, Expression? guard, Block body) : SyntaxNode(span)
{
    public Pattern Pattern { get; } = pattern;

    public Expression? Guard { get; } = guard;

    public Block Body { get; } = body;

    public override NodeKind Kind => NodeKind.MatchCase;

    public override int ChildCount => 3;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Pattern, 1 => Guard, _ => Body };
}
