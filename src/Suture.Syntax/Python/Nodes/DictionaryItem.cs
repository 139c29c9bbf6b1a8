using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>key: value</c>, or <c>**value</c> when the key is missing.</summary>
public sealed class DictionaryItem(TextSpan span, Expression? key, Expression value) : SyntaxNode(span)
{
    public Expression? Key { get; } = key;

    public Expression Value { get; } = value;

    public override NodeKind Kind => NodeKind.DictionaryItem;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Key, _ => Value };
}
