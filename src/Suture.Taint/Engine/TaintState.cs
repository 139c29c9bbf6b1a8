using Suture.Semantics;

namespace Suture.Taint;

/// <summary>What the places of a function hold at one point of it.</summary>
internal sealed class TaintState
{
    private readonly Dictionary<Place, TaintValue?> values;
    private bool hasParts;

    public TaintState() => values = [];

    private TaintState(TaintState other)
    {
        values = new(other.values);
        hasParts = other.hasParts;
    }

    public TaintState Copy() => new(this);

    /// <summary>True when the place has been given a value in this function, tainted or not.</summary>
    public bool TryGet(Place place, out TaintValue? value) => values.TryGetValue(place, out value);

    public void Set(Place place, TaintValue? value)
    {
        if (place.Path.Length > 0)
        {
            hasParts = true;
        }
        else if (hasParts)
        {
            ForgetParts(place.Symbol);
        }

        values[place] = value;
    }

    public void Add(Place place, TaintValue? value)
    {
        if (value is not null)
        {
            hasParts |= place.Path.Length > 0;
            values[place] = TaintValue.Union(values.GetValueOrDefault(place), value);
        }
    }

    /// <summary>A variable with all that is known of its parts.</summary>
    public TaintValue? Whole(Symbol symbol)
    {
        if (!hasParts)
        {
            return values.GetValueOrDefault(new Place(symbol, ""));
        }

        TaintValue? whole = null;
        foreach (var (place, value) in values)
        {
            if (place.Symbol == symbol)
            {
                whole = TaintValue.Union(whole, value);
            }
        }

        return whole;
    }

    public void Clean(Place place, ulong mask)
    {
        if (values.TryGetValue(place, out var value) && value is not null)
        {
            values[place] = value.Cleaned(mask);
        }
    }

    public void CleanAll(ulong mask)
    {
        foreach (var place in values.Keys.ToArray())
        {
            Clean(place, mask);
        }
    }

    public bool Merge(TaintState other)
    {
        var changed = false;
        hasParts |= other.hasParts;
        foreach (var (place, value) in other.values)
        {
            if (!values.TryGetValue(place, out var known))
            {
                values.Add(place, value);
                changed |= value is not null;
                continue;
            }

            var union = TaintValue.Union(known, value);
            if (!ReferenceEquals(union, known))
            {
                values[place] = union;
                changed = true;
            }
        }

        return changed;
    }

    private void ForgetParts(Symbol symbol)
    {
        List<Place>? parts = null;
        foreach (var place in values.Keys)
        {
            if (place.Symbol == symbol && place.Path.Length > 0)
            {
                (parts ??= []).Add(place);
            }
        }

        foreach (var place in parts ?? [])
        {
            values.Remove(place);
        }
    }
}
