using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>All libraries, and their rows by qualified name.</summary>
public static class LibraryCatalog
{
    public static ImmutableArray<Library> All { get; } =
    [
        BuiltinsLibrary.Rows, OsLibrary.Rows, SubprocessLibrary.Rows, FilesLibrary.Rows, TextLibrary.Rows, SerializationLibrary.Rows,
        CommandLineLibrary.Rows, NetworkLibrary.Rows, DatabaseLibrary.Rows, SqlAlchemyLibrary.Rows, FlaskLibrary.Rows,
        DjangoLibrary.Rows, FastApiLibrary.Rows, OtherWebLibrary.Rows, DataLibrary.Rows, ParamikoLibrary.Rows,
    ];

    internal static FrozenDictionary<string, SourceStrength> Sources { get; } =
        All.SelectMany(library => library.Sources).ToFrozenDictionary(row => row.Name, row => row.Strength, StringComparer.Ordinal);

    internal static FrozenDictionary<string, ImmutableArray<SinkRow>> Sinks { get; } = All.SelectMany(library => library.Sinks)
        .GroupBy(row => row.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The last names of the callables that are sinks of a kind.</summary>
    internal static string[] MethodsOf(string kind) => Methods.TryGetValue(kind, out var names) ? names : [];

    /// <summary>True for a name that a row speaks of, which then says more than the code of the library would.</summary>
    internal static bool Knows(string name) =>
        PassThroughs.Contains(name) || Sinks.ContainsKey(name) || Sanitizers.ContainsKey(name) || Sources.ContainsKey(name);

    /// <summary>True for a name that a row speaks of, or of something below it.</summary>
    internal static bool KnowsBelow(string name) => Prefixes.Value.Contains(name);

    /// <summary>The names of methods that are sinks of some type.</summary>
    internal static FrozenSet<string> SinkMethods { get; } =
        Sinks.Keys.Select(name => name[(name.LastIndexOf('.') + 1)..]).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string[]> Methods { get; } = Sinks.Values.SelectMany(rows => rows)
        .GroupBy(row => row.Kind, row => row.Name[(row.Name.LastIndexOf('.') + 1)..], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    internal static FrozenDictionary<string, SanitizerRow> Sanitizers { get; } =
        All.SelectMany(library => library.Sanitizers).ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);

    internal static FrozenSet<string> PassThroughs { get; } =
        All.SelectMany(library => library.PassThroughs).ToFrozenSet(StringComparer.Ordinal);

    private static readonly Lazy<FrozenSet<string>> Prefixes = new(FindPrefixes);

    private static FrozenSet<string> FindPrefixes() => PassThroughs.Concat(Sinks.Keys).Concat(Sanitizers.Keys).Concat(Sources.Keys)
        .SelectMany(PrefixesOf).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> PrefixesOf(string name)
    {
        yield return name;
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            yield return name[..dot];
        }
    }
}
