using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Suture.Taint;

/// <summary>The sinks of the kinds that somebody asks for, by qualified name; kinds that nobody asks for cost nothing.</summary>
internal sealed class SinkTable
{
    private const string Anyone = "*.";

    private static readonly ConcurrentDictionary<ulong, SinkTable> Tables = new();

    private readonly Dictionary<string, ImmutableArray<SinkRow>> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<SinkRow>> anyones = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> prefixes;

    private SinkTable(ulong kinds)
    {
        Kinds = kinds;
        foreach (var library in LibraryCatalog.All)
        {
            foreach (var row in library.Sinks)
            {
                if ((row.Mask & kinds) != 0)
                {
                    Add(row);
                }
            }
        }

        prefixes = new(() => rows.Keys.Concat(LibraryCatalog.NamesButSinks).SelectMany(PrefixesOf).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The sinks of all kinds.</summary>
    public static SinkTable Whole => Of(SinkKinds.All);

    /// <summary>No sinks: for questions that bring their own.</summary>
    public static SinkTable None => Of(0);

    public ulong Kinds { get; }

    public static SinkTable Of(IEnumerable<string> kinds) => Of(kinds.Aggregate(0UL, (mask, kind) => mask | SinkKinds.MaskOf(kind)));

    private static SinkTable Of(ulong kinds) => Tables.GetOrAdd(kinds, static mask => new SinkTable(mask));

    /// <summary>The rows of a callable; none when it is no sink of these kinds.</summary>
    public bool TryGet(string name, out ImmutableArray<SinkRow> found) => rows.TryGetValue(name, out found);

    /// <summary>The rows for a method whose receiver is of unknown type, by the method's name.</summary>
    public bool TryGetAny(string method, out ImmutableArray<SinkRow> found) => anyones.TryGetValue(method, out found);

    /// <summary>True for a name that a row speaks of, which then says more than the code of the library would.</summary>
    public bool Knows(string name) => rows.ContainsKey(name) || LibraryCatalog.KnowsButSinks(name);

    /// <summary>True for a name that a row speaks of, or of something below it.</summary>
    public bool KnowsBelow(string name) => prefixes.Value.Contains(name);

    private void Add(SinkRow row)
    {
        Add(rows, row.Name, row);
        if (row.Name.StartsWith(Anyone, StringComparison.Ordinal))
        {
            Add(anyones, row.Name[Anyone.Length..], row);
        }
    }

    private static void Add(Dictionary<string, ImmutableArray<SinkRow>> table, string name, SinkRow row)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(table, name, out var isKnown);
        known = isKnown ? known.Add(row) : [row];
    }

    private static IEnumerable<string> PrefixesOf(string name)
    {
        yield return name;
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            yield return name[..dot];
        }
    }
}
