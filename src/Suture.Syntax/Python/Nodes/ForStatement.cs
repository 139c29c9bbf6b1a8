using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>for target in iterable: body else: orElse</c></summary>
public sealed class ForStatement(
    TextSpan span,
    bool isAsync,
    Expression target,
    Expression iterable,
    Block body,
    Block? orElse) : Statement(span)
{
    public bool IsAsync { get; } = isAsync;

    public Expression Target { get; } = target;

    public Expression Iterable { get; } = iterable;

    public Block Body { get; } = body;

    public Block? OrElse { get; } = orElse;

    public override NodeKind Kind => NodeKind.ForStatement;

    public override int ChildCount => 4;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Target, 1 => Iterable, 2 => Body, _ => OrElse };
}
