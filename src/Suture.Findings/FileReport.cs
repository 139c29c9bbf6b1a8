using System.Collections.Immutable;

namespace Suture.Findings;

/// <summary>One file's part of a report.</summary>
/// <param name="Path">As the user named it, with forward slashes.</param>
/// <param name="Original">The text that was analysed; empty when it could not be read.</param>
/// <param name="Mended">The text with all accepted repairs; the same as the original when there is none.</param>
/// <param name="Cases">In order of position.</param>
/// <param name="Problems">Why the file, or a part of it, could not be analysed; empty when all went well.</param>
public sealed record FileReport(
    string Path,
    string Original,
    string Mended,
    ImmutableArray<Case> Cases,
    ImmutableArray<string> Problems)
{
    /// <summary>True when there is nothing to say of the file but that it was analysed.</summary>
    public bool IsSilent => Cases.IsEmpty && Problems.IsEmpty && Notes.IsEmpty && SuppressionNotes.IsEmpty;

    /// <summary>What the reader should know though the file was analysed, such as a syntax error that the parser got over.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What is odd about comments that ask for findings to be left out; the analysis of the file lacks nothing.</summary>
    public ImmutableArray<string> SuppressionNotes { get; init; } = [];
}
