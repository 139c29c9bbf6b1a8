using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>What is known of one library, as rows.</summary>
public sealed record Library(string Name)
{
    public ImmutableArray<SourceRow> Sources { get; init; } = [];

    public ImmutableArray<SinkRow> Sinks { get; init; } = [];

    public ImmutableArray<SanitizerRow> Sanitizers { get; init; } = [];

    public ImmutableArray<GuardRow> Guards { get; init; } = [];

    public ImmutableArray<CallbackRow> Callbacks { get; init; } = [];

    /// <summary>Callables whose result is made of their arguments (and of what they are called on).</summary>
    public ImmutableArray<string> PassThroughs { get; init; } = [];

    /// <summary>Rows for several names at once, separated by blanks.</summary>
    internal static ImmutableArray<SourceRow> From(SourceStrength strength, string names) =>
        [.. Words(names).Select(name => new SourceRow(name, strength))];

    /// <summary>The same for what holds texts and nothing else.</summary>
    internal static ImmutableArray<SourceRow> TextsFrom(SourceStrength strength, string names) =>
        [.. Words(names).Select(name => new SourceRow(name, strength, IsText: true))];

    internal static ImmutableArray<SinkRow> Into(
        string kind, int position, string? keyword, string names, SinkCondition condition = SinkCondition.None) =>
        [.. Words(names).Select(name => new SinkRow(kind, name, position, keyword, condition))];

    internal static ImmutableArray<SanitizerRow> Cleaning(
        string kinds, string names, bool validates = false, SinkCondition condition = SinkCondition.None) =>
        [.. Words(names).Select(name => new SanitizerRow(name, kinds, validates, condition))];

    internal static ImmutableArray<GuardRow> Guarding(string kinds, int position, string? keyword, string names) =>
        [.. Words(names).Select(name => new GuardRow(name, position, keyword, kinds))];

    internal static ImmutableArray<CallbackRow> Calling(int position, string? keyword, int parameter, string names) =>
        [.. Words(names).Select(name => new CallbackRow(name, position, keyword, parameter))];

    /// <summary>Names below one: <c>Below("requests", "get post")</c> is <c>requests.get requests.post</c>.</summary>
    internal static string Below(string parents, string names) =>
        string.Join(' ', Words(parents).SelectMany(parent => Words(names).Select(name => $"{parent}.{name}")));

    internal static ImmutableArray<string> Words(string names) =>
        [.. names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
