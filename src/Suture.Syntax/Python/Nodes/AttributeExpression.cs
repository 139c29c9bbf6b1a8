using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>target.name</c></summary>
public sealed class AttributeExpression(TextSpan span, Expression target, string name, TextSpan nameSpan) : Expression(span)
{
    public Expression Target { get; } = target;

    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public override NodeKind Kind => NodeKind.AttributeExpression;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Target;
}
