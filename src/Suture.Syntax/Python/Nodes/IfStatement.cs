using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>if test: body else: orElse</c>; an <c>elif</c> is an else block holding one if statement, as in CPython.</summary>
public sealed class IfStatement(TextSpan span, Expression test, Block body, Block? orElse) : Statement(span)
{
    public Expression Test { get; } = test;

    public Block Body { get; } = body;

    public Block? OrElse { get; } = orElse;

    public override NodeKind Kind => NodeKind.IfStatement;

    public override int ChildCount => 3;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Test, 1 => Body, _ => OrElse };
}
