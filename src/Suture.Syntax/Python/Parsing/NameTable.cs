using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Suture.Syntax.Python;

/// <summary>One string for each different name of a file, however often it occurs.</summary>
internal sealed class NameTable
{
    private const int Smallest = 64;
    private const int LargestAtFirst = 4096;
    private const int CharactersPerSlot = 32;
    private const uint Prime = 0x9E3779B1;

    private string?[] names;
    private bool[] areValues;
    private int count;

    public NameTable(int textLength)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(textLength / CharactersPerSlot, Smallest, LargestAtFirst));
        (names, areValues) = (new string?[size], new bool[size]);
    }

    /// <summary>The string for a name.</summary>
    /// <param name="name">The name as it is compared.</param>
    /// <param name="isValue">True where the name is not just called, bound or imported, so that another name may come to mean the same.</param>
    public string Intern(ReadOnlySpan<char> name, bool isValue = false)
    {
        var place = PlaceOf(name);
        areValues[place] |= isValue;
        if (names[place] is { } known)
        {
            return known;
        }

        var added = names[place] = name.ToString();
        if (++count * 2 > names.Length)
        {
            Grow();
        }

        return added;
    }

    /// <summary>True for a name that the file uses.</summary>
    public bool Contains(ReadOnlySpan<char> name) => names[PlaceOf(name)] is not null;

    /// <summary>True for a name that occurs as a value somewhere.</summary>
    public bool ContainsValue(ReadOnlySpan<char> name) => areValues[PlaceOf(name)];

    private int PlaceOf(ReadOnlySpan<char> name)
    {
        var all = names;
        var place = Hash(name) & (all.Length - 1);
        while (all[place] is { } known && !name.SequenceEqual(known))
        {
            place = (place + 1) & (all.Length - 1);
        }

        return place;
    }

    private void Grow()
    {
        var (oldNames, oldValues) = (names, areValues);
        (names, areValues) = (new string?[oldNames.Length * 2], new bool[oldNames.Length * 2]);
        for (var i = 0; i < oldNames.Length; i++)
        {
            if (oldNames[i] is { } name)
            {
                var place = PlaceOf(name);
                (names[place], areValues[place]) = (name, oldValues[i]);
            }
        }
    }

    // Two characters at a time: half of the steps for what is asked of every name.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
}
