using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>assert test, message</c></summary>
public sealed class AssertStatement(TextSpan span, Expression test, Expression? message) : Statement(span)
{
    public Expression Test { get; } = test;

    public Expression? Message { get; } = message;

    public override NodeKind Kind => NodeKind.AssertStatement;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Test, _ => Message };
}
