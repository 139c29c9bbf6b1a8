using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>except type as name: body</c></summary>
public sealed class ExceptHandler(TextSpan span, Expression? type, string? name, Block body) : SyntaxNode(span)
{
    public Expression? Type { get; } = type;

    public string? Name { get; } = name;

    public Block Body { get; } = body;

    public override NodeKind Kind => NodeKind.ExceptHandler;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Type, _ => Body };
}
