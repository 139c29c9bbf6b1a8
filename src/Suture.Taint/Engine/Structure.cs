using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Suture.Taint;

/// <summary>What is known of the parts of a value: of a display, an object, a tuple that a function returns.</summary>
/// <param name="Parts">Parts by key (<c>.name</c>, <c>[key]</c>, <c>[#0]</c>), in order of keys; clean ones among them are null.</param>
/// <param name="Rest">What any other part carries.</param>
internal sealed record Structure(ImmutableArray<(string Key, TaintValue? Value)> Parts, TaintValue? Rest)
{
    /// <summary>The keys of a dictionary, which loops over it give.</summary>
    public const string Keys = "<keys>";

    private const int MaximumParts = 16;

    /// <summary>The key of a position in a tuple or list.</summary>
    public static string Position(int index) => index switch { 0 => "[#0]", 1 => "[#1]", 2 => "[#2]", 3 => "[#3]", _ => FormattableString.Invariant($"[#{index}]") };

    public int Depth { get; } = DepthOf(Parts, Rest);

    public bool IsDictionary => Parts.Any(part => part.Key == Keys || (part.Key[0] == '[' && part.Key[1] != '#'));

    /// <summary>Of parts in any order, some of them more than once.</summary>
    public static Structure Of(List<(string Key, TaintValue? Value)> given, TaintValue? rest)
    {
        var parts = ImmutableArray.CreateBuilder<(string Key, TaintValue? Value)>(given.Count);
        IEnumerable<(string Key, TaintValue? Value)> ordered = given.Count < 2 ? given : given.OrderBy(part => part.Key, StringComparer.Ordinal);
        foreach (var (key, value) in ordered)
        {
            if (parts.Count > 0 && parts[^1].Key == key)
            {
                parts[^1] = (key, TaintValue.Union(parts[^1].Value, value));
            }
            else
            {
                parts.Add((key, value));
            }
        }

        return new Structure(parts.DrainToImmutable(), rest);
    }

    public TaintValue? Items => Parts.Where(part => part.Key != Keys).Aggregate(Rest, (all, part) => TaintValue.Union(all, part.Value));

    public TaintValue? Member(string key)
    {
        foreach (var part in Parts)
        {
            if (part.Key == key)
            {
                return part.Value;
            }
        }

        return Rest;
    }

    public TaintValue? Find(string key) => Parts.FirstOrDefault(part => part.Key == key).Value;

    /// <summary>What either may be; null when too much would have to be kept apart.</summary>
    public static Structure? Union(Structure first, Structure second)
    {
        var parts = ImmutableArray.CreateBuilder<(string Key, TaintValue? Value)>(first.Parts.Length);
        var isSame = true;
        for (int i = 0, j = 0; i < first.Parts.Length || j < second.Parts.Length;)
        {
            var order = i == first.Parts.Length ? 1 : j == second.Parts.Length ? -1 : string.CompareOrdinal(first.Parts[i].Key, second.Parts[j].Key);
            var key = order <= 0 ? first.Parts[i].Key : second.Parts[j].Key;
            var known = order <= 0 ? first.Parts[i].Value : first.Rest;
            var union = TaintValue.Union(known, order >= 0 ? second.Parts[j].Value : second.Rest);
            isSame &= order <= 0 && ReferenceEquals(union, known);
            parts.Add((key, union));
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        var rest = TaintValue.Union(first.Rest, second.Rest);
        return isSame && ReferenceEquals(rest, first.Rest) ? first : parts.Count > MaximumParts ? null : new Structure(parts.ToImmutable(), rest);
    }

    public Structure Select(Func<TaintValue, TaintValue?> change)
    {
        var parts = new (string Key, TaintValue? Value)[Parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = (Parts[i].Key, Parts[i].Value is { } value ? change(value) : null);
        }

        return new Structure(ImmutableCollectionsMarshal.AsImmutableArray(parts), Rest is null ? null : change(Rest));
    }

    private static int DepthOf(ImmutableArray<(string Key, TaintValue? Value)> parts, TaintValue? rest)
    {
        var depth = rest?.Depth ?? 0;
        foreach (var (_, value) in parts)
        {
            depth = Math.Max(depth, value?.Depth ?? 0);
        }

        return depth + 1;
    }
}
