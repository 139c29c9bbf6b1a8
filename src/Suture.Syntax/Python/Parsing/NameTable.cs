namespace Suture.Syntax.Python;

/// <summary>One string for each different name of a file, however often it occurs.</summary>
internal sealed class NameTable
{
    private string?[] names = new string?[256];
    private int count;

    public string Intern(ReadOnlySpan<char> name)
    {
        var mask = names.Length - 1;
        var slot = Hash(name) & mask;
        while (names[slot] is { } known)
        {
            if (name.SequenceEqual(known))
            {
                return known;
            }

            slot = (slot + 1) & mask;
        }

        var added = name.ToString();
        names[slot] = added;
        if (++count * 2 > names.Length)
        {
            Grow();
        }

        return added;
    }

    /// <summary>True for a name that the file uses.</summary>
    public bool Contains(ReadOnlySpan<char> name)
    {
        var mask = names.Length - 1;
        for (var slot = Hash(name) & mask; names[slot] is { } known; slot = (slot + 1) & mask)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    private void Grow()
    {
        var old = names;
        names = new string?[old.Length * 2];
        var mask = names.Length - 1;
        foreach (var name in old)
        {
            if (name is null)
            {
                continue;
            }

            var slot = Hash(name) & mask;
            while (names[slot] is not null)
            {
                slot = (slot + 1) & mask;
            }

            names[slot] = name;
        }
    }

    /// <summary>A name as Python compares it: a name of other letters than ASCII's in its normal form.</summary>
    public string InternName(ReadOnlySpan<char> name) =>
        System.Text.Ascii.IsValid(name) ? Intern(name) : Intern(Normalization.ToNfkc(name));

    private static int Hash(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length;
        foreach (var c in name)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        return (int)(hash ^ (hash >> 15));
    }
}
