using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Suture.Syntax.Python;

/// <summary>Where lists of nodes grow while they are parsed: one array for all lists, each on top of the one around it.</summary>
internal sealed class NodeStack
{
    // In a struct: writing a node to an array of nodes would ask each time whether the array is of a narrower type.
    private Slot[] items = new Slot[64];

    public int Count { get; private set; }

    public void Push(SyntaxNode node)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        items[Count++].Node = node;
    }

    public SyntaxNode Pop() => items[--Count].Node;

    public SyntaxNode At(int index) => items[index].Node;

    /// <summary>Takes what was pushed since a mark off the stack: nodes of this type, as the grammar has it.</summary>
    public ImmutableArray<T> Take<T>(int mark)
        where T : SyntaxNode
    {
        if (Count == mark)
        {
            return [];
        }

        var taken = new T[Count - mark];
        ref var first = ref MemoryMarshal.GetArrayDataReference(taken);
        for (var i = 0; i < taken.Length; i++)
        {
            // Checked writes of each node of each list took a twentieth of parsing.
            var node = items[mark + i].Node;
            System.Diagnostics.Debug.Assert(node is T);
            Unsafe.Add(ref first, i) = Unsafe.As<T>(node);
        }

        Count = mark;
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }

    private struct Slot
    {
        public SyntaxNode Node;
    }
}
