using System.Diagnostics.CodeAnalysis;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>A fact for some nodes of one tree. Nodes are told apart by identity and found by where they stand, which costs no call and no header.</summary>
public sealed class NodeMap<T>
{
    private const uint Prime = 0x9E3779B1;

    private Slot[] slots = new Slot[64];
    private int count;

    public bool TryGetValue(SyntaxNode node, [MaybeNullWhen(false)] out T value)
    {
        ref var slot = ref SlotOf(node);
        value = slot.Value!;
        return slot.Node is not null;
    }

    /// <summary>In no order.</summary>
    public IEnumerable<T> Values => slots.Where(slot => slot.Node is not null).Select(slot => slot.Value!);

    public T? GetValueOrDefault(SyntaxNode node) => SlotOf(node).Value;

    public void Set(SyntaxNode node, T value)
    {
        ref var slot = ref SlotOf(node);
        slot.Value = value;
        if (slot.Node is null)
        {
            slot.Node = node;
            if (++count * 2 > slots.Length)
            {
                Grow();
            }
        }
    }

    private ref Slot SlotOf(SyntaxNode node)
    {
        var mask = slots.Length - 1;
        var span = node.Span;
        var hash = (((uint)span.Start * 31) + (uint)span.Length) * Prime;
        for (var place = (int)(hash >> 8) & mask; ; place = (place + 1) & mask)
        {
            ref var slot = ref slots[place];
            if (slot.Node is null || ReferenceEquals(slot.Node, node))
            {
                return ref slot;
            }
        }
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Node is not null)
            {
                SlotOf(slot.Node) = slot;
            }
        }
    }

    private struct Slot
    {
        public SyntaxNode? Node;
        public T? Value;
    }
}
