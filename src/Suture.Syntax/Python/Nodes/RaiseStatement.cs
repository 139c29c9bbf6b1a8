using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>raise exception from cause</c></summary>
public sealed class RaiseStatement(TextSpan span, Expression? exception, Expression? cause) : Statement(span)
{
    public Expression? Exception { get; } = exception;

    public Expression? Cause { get; } = cause;

    public override NodeKind Kind => NodeKind.RaiseStatement;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Exception, _ => Cause };
}
