using Suture.Semantics;

namespace Suture.Taint;

/// <summary>What the places of a function hold at one point of it. A copy shares its table until one of both is changed.</summary>
internal sealed class TaintState
{
    private PlaceTable table;
    private bool isShared;
    private bool hasParts;

    public TaintState() => table = new PlaceTable();

    private TaintState(TaintState other) => (table, isShared, hasParts) = (other.table, true, other.hasParts);

    public TaintState Copy()
    {
        isShared = true;
        return new TaintState(this);
    }

    /// <summary>True while a copy uses the same table. Who lets all copies go that were made since may say again what it was before.</summary>
    public bool IsShared
    {
        get => isShared;
        set => isShared = value;
    }

    /// <summary>False when nothing is known of any part of any variable.</summary>
    public bool HasParts => hasParts;

    /// <summary>True when the place has been given a value in this function, tainted or not.</summary>
    public bool TryGet(Place place, out TaintValue? value)
    {
        var at = table.Find(place);
        value = at < 0 ? null : table[at].Value;
        return at >= 0;
    }

    public void Set(Place place, TaintValue? value)
    {
        if (hasParts && table.HasParts(place))
        {
            Own().RemoveParts(place);
        }

        hasParts |= place.Path.Length > 0;
        Put(place, table.Find(place), value);
    }

    public void Add(Place place, TaintValue? value)
    {
        if (value is not null)
        {
            hasParts |= place.Path.Length > 0;
            var at = table.Find(place);
            Put(place, at, at < 0 ? value : TaintValue.Union(table[at].Value, value));
        }
    }

    /// <summary>A part of a variable that nothing is known of by itself.</summary>
    public TaintValue? Part(Symbol symbol, string key) =>
        hasParts && table.HasParts(new Place(symbol, key)) ? Whole(symbol)?.Member(key)
        : TryGet(new Place(symbol, ""), out var whole) ? whole?.Member(key) : null;

    /// <summary>A variable with all that is known of its parts.</summary>
    public TaintValue? Whole(Symbol symbol)
    {
        if (!hasParts)
        {
            return TryGet(new Place(symbol, ""), out var only) ? only : null;
        }

        List<(string Key, TaintValue? Value)>? parts = null;
        for (var i = 0; i < table.Count; i++)
        {
            var (place, value) = table[i];
            if (place.Symbol == symbol && place.Path.Length > 0)
            {
                var first = Place.FirstOf(place.Path);
                (parts ??= []).Add((first, first.Length == place.Path.Length ? value : TaintValue.OfParts([(place.Path[first.Length..], value)])));
            }
        }

        TryGet(new Place(symbol, ""), out var known);
        return parts is null ? known : TaintValue.OfParts(parts, known);
    }

    public void Clean(Place place, ulong mask)
    {
        if (table.Find(place) is var at and >= 0)
        {
            CleanAt(at, mask);
        }
    }

    public void CleanAll(ulong mask)
    {
        for (var i = 0; i < table.Count; i++)
        {
            CleanAt(i, mask);
        }
    }

    public bool Merge(TaintState other)
    {
        var changed = false;
        hasParts |= other.hasParts;
        if (ReferenceEquals(table, other.table))
        {
            return false;
        }

        for (var i = 0; i < other.table.Count; i++)
        {
            var (place, value) = other.table[i];
            var at = table.Find(place);
            var union = at < 0 ? value : TaintValue.Union(table[at].Value, value);
            if (at < 0 || !ReferenceEquals(union, table[at].Value))
            {
                Put(place, at, union);
                changed |= at >= 0 || union is not null;
            }
        }

        return changed;
    }

    private void CleanAt(int at, ulong mask)
    {
        var (place, value) = table[at];
        if (value is not null && value.Cleaned(mask) is var cleaned && !ReferenceEquals(cleaned, value))
        {
            Put(place, at, cleaned);
        }
    }

    private void Put(Place place, int at, TaintValue? value)
    {
        if (at < 0)
        {
            Own().Add(place, value);
        }
        else if (!ReferenceEquals(table[at].Value, value))
        {
            Own()[at] = (place, value);
        }
    }

    private PlaceTable Own()
    {
        if (isShared)
        {
            table = table.Copy();
            isShared = false;
        }

        return table;
    }
}
