using System.Collections.Immutable;

namespace Suture.Findings;

/// <summary>What another detector found in a file, before its place has been looked up in the text.</summary>
/// <param name="Detector">Its name, such as <c>bandit</c>.</param>
/// <param name="Rule">Its own name for what it found.</param>
/// <param name="Title">What its rule is called; empty when it does not say.</param>
/// <param name="Cwes">The CWEs that it gives, the most specific first; empty when it gives none.</param>
/// <param name="Region">Where.</param>
/// <param name="Message">What it says.</param>
/// <param name="Confidence">How sure it is, in its own words.</param>
/// <param name="Precision">The share of such findings that are true, 0 to 1.</param>
public sealed record ForeignFinding(
    string Detector,
    string Rule,
    string Title,
    ImmutableArray<CweId> Cwes,
    ForeignRegion Region,
    string Message,
    string Confidence,
    double Precision)
{
    /// <summary>From source to sink, where the detector tells.</summary>
    public ImmutableArray<ForeignStep> Path { get; init; } = [];
}
