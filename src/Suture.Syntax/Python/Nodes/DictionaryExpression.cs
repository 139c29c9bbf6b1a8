using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>{key: value, **mapping}</c></summary>
public sealed class DictionaryExpression(TextSpan span, ImmutableArray<DictionaryItem> items) : Expression(span)
{
    public ImmutableArray<DictionaryItem> Items { get; } = items;

    public override NodeKind Kind => NodeKind.DictionaryExpression;

    public override int ChildCount => Items.Length;

    public override SyntaxNode? ChildAt(int index) => Items[index];
}
