using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>One argument of a call or of a class statement's base list.</summary>
public sealed class Argument(TextSpan span, ArgumentKind argumentKind, string? name, TextSpan nameSpan, Expression value) : SyntaxNode(span)
{
    public ArgumentKind ArgumentKind { get; } = argumentKind;

    public string? Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public Expression Value { get; } = value;

    public override NodeKind Kind => NodeKind.Argument;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Value;
}
