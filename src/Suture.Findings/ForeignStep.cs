namespace Suture.Findings;

/// <summary>One step on the way of a value, as another detector reports it.</summary>
/// <param name="Path">The file, as the user named it.</param>
public sealed record ForeignStep(string Path, ForeignRegion Region, string Note);
