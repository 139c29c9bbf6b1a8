using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>with items: body</c></summary>
public sealed class WithStatement(TextSpan span, bool isAsync, ImmutableArray<WithItem> items, Block body) : Statement(span)
{
    public bool IsAsync { get; } = isAsync;

    public ImmutableArray<WithItem> Items { get; } = items;

    public Block Body { get; } = body;

    public override NodeKind Kind => NodeKind.WithStatement;

    public override int ChildCount => 1 + Items.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index < Items.Length)
        {
            return Items[index];
        }

        index -= Items.Length;
        return Body;
    }
}
