namespace Suture.Taint;

/// <summary>Places with what they hold, in the order in which they came; few in most functions, but thousands in some modules.</summary>
internal sealed class PlaceTable
{
    // So many are found faster one by one.
    private const int FewPlaces = 8;

    private (Place Place, TaintValue? Value)[] entries;
    private int[]? index;

    public PlaceTable() => entries = new (Place, TaintValue?)[4];

    private PlaceTable(PlaceTable other)
    {
        Count = other.Count;
        entries = new (Place, TaintValue?)[Math.Max(4, Count + 1)];
        Array.Copy(other.entries, entries, Count);
        index = (int[]?)other.index?.Clone();
    }

    public int Count { get; private set; }

    public (Place Place, TaintValue? Value) this[int at]
    {
        get => entries[at];
        set => entries[at] = value;
    }

    public PlaceTable Copy() => new(this);

    /// <summary>Where a place stands; negative when it does not.</summary>
    public int Find(Place place)
    {
        if (index is not null)
        {
            return index[SlotOf(place)] - 1;
        }

        for (var i = 0; i < Count; i++)
        {
            if (entries[i].Place.Is(place))
            {
                return i;
            }
        }

        return -1;
    }

    public void Add(Place place, TaintValue? value)
    {
        if (Count == entries.Length)
        {
            Array.Resize(ref entries, Count * 2);
        }

        entries[Count++] = (place, value);
        if (index is not null && Count * 2 <= index.Length)
        {
            index[SlotOf(place)] = Count;
        }
        else if (Count > FewPlaces)
        {
            MakeIndex();
        }
    }

    /// <summary>True when something is known of parts of what a place holds.</summary>
    public bool HasParts(Place whole)
    {
        for (var i = 0; i < Count; i++)
        {
            if (entries[i].Place.Path.Length > 0 && entries[i].Place.Symbol == whole.Symbol && entries[i].Place.IsBelow(whole))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes out all that is known of the parts of what a place holds.</summary>
    public void RemoveParts(Place whole)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (entries[i].Place.Symbol != whole.Symbol || !entries[i].Place.IsBelow(whole))
            {
                entries[kept++] = entries[i];
            }
        }

        if (kept < Count)
        {
            Array.Clear(entries, kept, Count - kept);
            Count = kept;
            index = null;
            if (Count > FewPlaces)
            {
                MakeIndex();
            }
        }
    }

    private void MakeIndex()
    {
        index = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Count * 4)];
        for (var i = 0; i < Count; i++)
        {
            index[SlotOf(entries[i].Place)] = i + 1;
        }
    }

    private int SlotOf(Place place)
    {
        var mask = index!.Length - 1;
        var slot = place.Hash & mask;
        while (index[slot] is var at and > 0 && !entries[at - 1].Place.Is(place))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
