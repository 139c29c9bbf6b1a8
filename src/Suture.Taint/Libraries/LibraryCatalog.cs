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

    internal static FrozenDictionary<string, SanitizerRow> Sanitizers { get; } =
        All.SelectMany(library => library.Sanitizers).ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);

    internal static FrozenSet<string> PassThroughs { get; } =
        All.SelectMany(library => library.PassThroughs).ToFrozenSet(StringComparer.Ordinal);
}
