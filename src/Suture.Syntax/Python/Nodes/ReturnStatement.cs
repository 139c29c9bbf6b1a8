using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>return value</c></summary>
public sealed class ReturnStatement(TextSpan span, Expression? value) : Statement(span)
{
    public Expression? Value { get; } = value;

    public override NodeKind Kind => NodeKind.ReturnStatement;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Value;
}
