using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>What is known of one library, as rows.</summary>
public sealed record Library(string Name)
{
    public ImmutableArray<SourceRow> Sources { get; init; } = [];

    public ImmutableArray<SinkRow> Sinks { get; init; } = [];

    public ImmutableArray<SanitizerRow> Sanitizers { get; init; } = [];

    /// <summary>Callables whose result is made of their arguments (and of what they are called on).</summary>
    public ImmutableArray<string> PassThroughs { get; init; } = [];

    /// <summary>Rows for several names at once, separated by blanks.</summary>
    internal static ImmutableArray<SourceRow> From(SourceStrength strength, string names) =>
        [.. Words(names).Select(name => new SourceRow(name, strength))];

    internal static ImmutableArray<SinkRow> Into(
        string kind, int position, string? keyword, string names, SinkCondition condition = SinkCondition.None) =>
        [.. Words(names).Select(name => new SinkRow(kind, name, position, keyword, condition))];

    internal static ImmutableArray<SanitizerRow> Cleaning(string kinds, string names, bool validates = false) =>
        [.. Words(names).Select(name => new SanitizerRow(name, kinds, validates))];

    internal static ImmutableArray<string> Words(string names) =>
        [.. names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
