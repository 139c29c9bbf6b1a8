using System.Collections.Immutable;

namespace Suture.Findings;

/// <summary>A change that removes a weakness.</summary>
/// <param name="Title">What it does, such as "pass the value as a query parameter".</param>
/// <param name="Safety">When it may be applied.</param>
/// <param name="Files">The edits.</param>
/// <param name="ChangesForCallers">What differs for benign callers, or empty when nothing does.</param>
public sealed record Repair(string Title, RepairSafety Safety, ImmutableArray<FileEdit> Files, string ChangesForCallers)
{
    /// <summary>Exceptions, by their last name, that the repair declares to raise for input that it refuses.</summary>
    public ImmutableArray<string> Raises { get; init; } = [];

    /// <summary>
    /// Characters that the repair declares to take as they are, where they had a meaning before: benign input that holds one of them may
    /// be answered differently, as a file name with a blank is for the shell.
    /// </summary>
    public string TakesLiterally { get; init; } = "";

    /// <summary>True when every result differs by the nature of the repair, as another hash gives other digests.</summary>
    public bool ChangesResults { get; init; }
}
