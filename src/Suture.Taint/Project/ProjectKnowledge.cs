using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>What the files of a project have told of themselves so far, and what they pass to each other.</summary>
public sealed class ProjectKnowledge
{
    // Only files in a circle are asked again; what they tell grows, and need not be exact to the last step.
    private const int MaximumRounds = 6;

    private readonly ProjectNames names;
    private readonly int depth;
    private readonly TaintQuestion? question;
    private readonly Dictionary<string, ModuleExports> exports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> rounds = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, string Function, int Position, SourceStrength Strength, ulong Clean)> known = [];
    private readonly Dictionary<string, List<EntryTaint>> entries = new(StringComparer.Ordinal);

    /// <param name="names">What names mean.</param>
    /// <param name="depth">Over how many borders between files values are followed.</param>
    /// <param name="question">What values are followed for; null for the rows of libraries.</param>
    public ProjectKnowledge(ProjectNames names, int depth, TaintQuestion? question = null) =>
        (this.names, this.depth, this.question) = (names, depth, question);

    /// <summary>What a file can know now; for one reading, since it notes what is asked.</summary>
    public FileContext ContextOf(string path) => FileContext.Together(
        path, names, depth, exports, [.. entries.GetValueOrDefault(path) ?? []], question);

    /// <summary>Takes in what files told; those of them that would learn something new have to be read again.</summary>
    public ImmutableArray<string> Learn(IReadOnlyDictionary<string, (FileContext Context, ModuleExports Exports)> readings, ReadingPlan plan)
    {
        var before = exports.ToDictionary(StringComparer.Ordinal);
        foreach (var (path, reading) in readings)
        {
            exports[path] = reading.Exports;
            rounds[path] = rounds.GetValueOrDefault(path) + 1;
        }

        return
        [
            .. readings.Keys.Order(StringComparer.Ordinal).Where(path => plan.IsInCircle(path) && rounds[path] < MaximumRounds
                && readings[path].Context.Asked.Any(asked => DigestOf(before, asked) != DigestOf(exports, asked))),
        ];
    }

    /// <summary>Hands over what files pass to others; the files that receive something new have to be read again.</summary>
    public ImmutableArray<string> Deliver(IEnumerable<ModuleExports> told)
    {
        var receivers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entry in told.SelectMany(file => file.Departures).OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.Function, StringComparer.Ordinal).ThenBy(entry => entry.Position).ThenByDescending(entry => entry.Strength)
            .ThenBy(entry => entry.Clean).ThenBy(entry => entry.Steps.Length).ThenBy(entry => entry.Steps[0].Elsewhere!.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.Steps[0].Elsewhere!.Span.Start))
        {
            if (known.Add(entry.Key))
            {
                receivers.Add(entry.Path);
                (entries.TryGetValue(entry.Path, out var list) ? list : entries[entry.Path] = []).Add(entry);
            }
        }

        return [.. receivers];
    }

    private static string DigestOf(Dictionary<string, ModuleExports> told, (string Path, string Name) asked) =>
        told.TryGetValue(asked.Path, out var module) ? module.DigestOf(asked.Name) : "";
}
