using System.Collections.Immutable;

namespace Suture.Findings;

/// <summary>What other detectors say of the files of a run.</summary>
/// <param name="Files">By the path as the user named it; files of which there is nothing to say are left out.</param>
/// <param name="Notes">What the reader should know of the detectors themselves.</param>
public sealed record ForeignReports(ImmutableSortedDictionary<string, ForeignReport> Files, ImmutableArray<string> Notes)
{
    public static ForeignReports None { get; } = new(ImmutableSortedDictionary.Create<string, ForeignReport>(StringComparer.Ordinal), []);

    /// <summary>True when there is something to say of a file.</summary>
    public bool Mention(string path) => Files.ContainsKey(path);

    public ForeignReport Of(string path) => Files.GetValueOrDefault(path, ForeignReport.Empty);

    /// <summary>Both together.</summary>
    public ForeignReports With(ForeignReports other) => new(
        Files.SetItems(other.Files.Select(file => KeyValuePair.Create(file.Key, Of(file.Key).With(file.Value)))),
        Notes.AddRange(other.Notes));
}
