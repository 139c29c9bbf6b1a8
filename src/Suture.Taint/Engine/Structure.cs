using System.Collections.Immutable;

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

    public int Depth { get; } = Math.Max(Rest?.Depth ?? 0, Parts.IsEmpty ? 0 : Parts.Max(part => part.Value?.Depth ?? 0)) + 1;

    public bool IsDictionary => Parts.Any(part => part.Key == Keys || (part.Key[0] == '[' && part.Key[1] != '#'));

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

    public Structure Select(Func<TaintValue, TaintValue?> change) =>
        new([.. Parts.Select(part => (part.Key, part.Value is null ? null : change(part.Value)))], Rest is null ? null : change(Rest));
}
