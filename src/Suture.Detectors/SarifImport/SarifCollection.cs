using System.Collections.Immutable;
using System.Globalization;
using Suture.Findings;

namespace Suture.Detectors.SarifImport;

/// <summary>What the runs of a file say, with a count of the results that were left out, so that none goes without a word.</summary>
internal sealed class SarifCollection
{
    private const int MostNotes = 20;

    // Each is compared with the others of its file.
    private const int MostOfAFile = 1_000;
    private readonly SortedDictionary<string, (List<ForeignFinding> Findings, SortedSet<string> Notes)> files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> leftOut = new(StringComparer.Ordinal);
    private readonly SortedSet<string> notes = new(StringComparer.Ordinal);

    /// <summary>How many findings there are.</summary>
    public int Count { get; private set; }

    public ImmutableSortedDictionary<string, ForeignReport> Files => files.ToImmutableSortedDictionary(
        file => file.Key, file => new ForeignReport([.. file.Value.Findings], [.. file.Value.Notes.Take(MostNotes)], []), StringComparer.Ordinal);

    public IEnumerable<string> Notes => leftOut
        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value} {(one.Value == 1 ? "result was" : "results were")} left out, {one.Key}"))
        .Concat(notes.Take(MostNotes));

    public void Add(string path, ForeignFinding finding)
    {
        if (Of(path).Findings is { Count: < MostOfAFile } findings)
        {
            findings.Add(finding);
            Count++;
        }
        else
        {
            LeaveOut(string.Create(CultureInfo.InvariantCulture, $"beyond the first {MostOfAFile} of a file"));
        }
    }

    public void LeaveOut(string why) => leftOut[why] = leftOut.GetValueOrDefault(why) + 1;

    public void Note(string sentence) => notes.Add(sentence);

    public void Note(string path, string sentence) => Of(path).Notes.Add(sentence);

    private (List<ForeignFinding> Findings, SortedSet<string> Notes) Of(string path)
    {
        if (!files.TryGetValue(path, out var file))
        {
            files.Add(path, file = ([], new SortedSet<string>(StringComparer.Ordinal)));
        }

        return file;
    }
}
