using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>while test: body else: orElse</c></summary>
public sealed class WhileStatement(TextSpan span, Expression test, Block body, Block? orElse) : Statement(span)
{
    public Expression Test { get; } = test;

    public Block Body { get; } = body;

    public Block? OrElse { get; } = orElse;

    public override NodeKind Kind => NodeKind.WhileStatement;

    public override int ChildCount => 3;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Test, 1 => Body, _ => OrElse };
}
