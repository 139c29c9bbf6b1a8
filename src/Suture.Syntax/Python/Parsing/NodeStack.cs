using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Suture.Syntax.Python;

/// <summary>Where lists of nodes grow while they are parsed: one array for all lists, each on top of the one around it.</summary>
internal sealed class NodeStack
{
    private SyntaxNode[] items = new SyntaxNode[64];

    public int Count { get; private set; }

    public void Push(SyntaxNode node)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        items[Count++] = node;
    }

    public SyntaxNode Pop() => items[--Count];

    public SyntaxNode At(int index) => items[index];

    /// <summary>Takes what was pushed since a mark off the stack.</summary>
    public ImmutableArray<T> Take<T>(int mark)
        where T : SyntaxNode
    {
        if (Count == mark)
        {
            return [];
        }

        var taken = new T[Count - mark];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = (T)items[mark + i];
        }

        Count = mark;
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }
}
