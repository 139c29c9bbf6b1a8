using System.Runtime.InteropServices;

namespace Suture.Syntax.Python;

/// <summary>One string for each different name of a file, however often it occurs.</summary>
internal sealed class NameTable
{
    private const int Smallest = 64;
    private const int LargestAtFirst = 8192;
    private const int CharactersPerSlot = 32;
    private const uint Prime = 0x9E3779B1;

    private Slot[] slots;
    private int count;

    public NameTable(int textLength) =>
        slots = new Slot[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(textLength / CharactersPerSlot, Smallest, LargestAtFirst))];

    /// <summary>The string for a name.</summary>
    /// <param name="name">The name as it is compared.</param>
    /// <param name="isValue">True where the name is not just called, bound or imported, so that another name may come to mean the same.</param>
    public string Intern(ReadOnlySpan<char> name, bool isValue = false)
    {
        ref var slot = ref SlotOf(name);
        if (slot.Name is not { } known)
        {
            slot.Name = known = name.ToString();
            slot.IsValue = isValue;
            if (++count * 2 > slots.Length)
            {
                Grow();
            }
        }
        else if (isValue)
        {
            slot.IsValue = true;
        }

        return known;
    }

    /// <summary>True for a name that the file uses.</summary>
    public bool Contains(ReadOnlySpan<char> name) => SlotOf(name).Name is not null;

    /// <summary>True for a name that occurs as a value somewhere.</summary>
    public bool ContainsValue(ReadOnlySpan<char> name) => SlotOf(name).IsValue;

    private ref Slot SlotOf(ReadOnlySpan<char> name)
    {
        var mask = slots.Length - 1;
        var place = Hash(name) & mask;
        while (slots[place].Name is { } known && !name.SequenceEqual(known))
        {
            place = (place + 1) & mask;
        }

        return ref slots[place];
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Name is not null)
            {
                SlotOf(slot.Name) = slot;
            }
        }
    }

    // Two characters at a time: half of the steps for what is asked of every name.
    private static int Hash(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length;
        foreach (var pair in MemoryMarshal.Cast<char, uint>(name))
        {
            hash = (uint.RotateLeft(hash, 5) ^ pair) * Prime;
        }

        if (name.Length % 2 != 0)
        {
            hash = (uint.RotateLeft(hash, 5) ^ name[^1]) * Prime;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private struct Slot
    {
        public string? Name;
        public bool IsValue;
    }
}
