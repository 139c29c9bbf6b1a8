using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>
/// Files that are read together, round after round: in each, a file knows what the others told in the round before, so that what is
/// found does not depend on any order.
/// </summary>
public sealed class ReadingRound
{
    private readonly ProjectNames names;
    private readonly int depth;
    private readonly int number;
    private readonly IReadOnlyDictionary<string, ModuleExports> exports;
    private readonly ILookup<string, EntryTaint> entries;

    private ReadingRound(ProjectNames names, int depth, int number, IReadOnlyDictionary<string, ModuleExports> exports, IEnumerable<EntryTaint> entries)
    {
        (this.names, this.depth, this.number, this.exports) = (names, depth, number, exports);
        this.entries = entries.ToLookup(entry => entry.Path, StringComparer.Ordinal);
    }

    /// <summary>The first round, in which nobody knows anything of others yet.</summary>
    /// <param name="names">What names mean.</param>
    /// <param name="depth">Over how many borders between files values are followed.</param>
    public static ReadingRound First(ProjectNames names, int depth) => new(names, depth, 0, new Dictionary<string, ModuleExports>(), []);

    /// <summary>What a file knows in this round; for one reading, since it notes what is asked.</summary>
    public FileContext ContextOf(string path) => FileContext.Together(path, names, exports, [.. entries[path]]);

    /// <summary>The round after this one, and which files have to be read in it; none when all is settled, or far enough.</summary>
    /// <param name="readings">What every file told when it was read last, with the context that it was read in.</param>
    public (ReadingRound Next, ImmutableArray<string> Stale) After(IReadOnlyDictionary<string, (FileContext Context, ModuleExports Exports)> readings)
    {
        ImmutableArray<string> paths = [.. readings.Keys.Order(StringComparer.Ordinal)];
        var departures = paths.SelectMany(path => readings[path].Exports.Departures).DistinctBy(entry => entry.Key);

        // What is told in round n has come over n borders; the values themselves then need as many rounds to get there.
        var told = number < depth ? readings.ToDictionary(one => one.Key, one => one.Value.Exports, StringComparer.Ordinal) : exports;
        var next = new ReadingRound(names, depth, number + 1, told, departures);
        return (next, number > 2 * depth ? [] : [.. paths.Where(path => IsStale(path, readings[path].Context, next))]);
    }

    private bool IsStale(string path, FileContext context, ReadingRound next) =>
        !entries[path].Select(entry => entry.Key).SequenceEqual(next.entries[path].Select(entry => entry.Key))
        || context.Asked.Any(asked => DigestOf(exports, asked) != DigestOf(next.exports, asked));

    private static string DigestOf(IReadOnlyDictionary<string, ModuleExports> told, (string Path, string Name) asked) =>
        told.TryGetValue(asked.Path, out var module) ? module.DigestOf(asked.Name) : "";
}
