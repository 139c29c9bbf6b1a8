using System.Collections.Immutable;

namespace Suture.Findings;

/// <summary>A detector that saw a flaw: what it said, where, and how often it is right.</summary>
/// <param name="Detector">Its name, such as <c>bandit</c>.</param>
/// <param name="Rule">Its own name for what it saw, such as <c>B608</c>.</param>
/// <param name="Title">What its rule is called; empty when it does not say.</param>
/// <param name="Cwes">The CWEs that it gives, the most specific first; empty when it gives none.</param>
/// <param name="Location">Where it saw it.</param>
/// <param name="Message">What it said.</param>
/// <param name="Confidence">How sure it is, in its own words; empty when it does not say.</param>
/// <param name="Precision">The share of such findings that are true, 0 to 1: a row of docs/detectors.md.</param>
public sealed record Witness(
    string Detector,
    string Rule,
    string Title,
    ImmutableArray<CweId> Cwes,
    Location Location,
    string Message,
    string Confidence,
    double Precision)
{
    /// <summary>The name under which Suture's own detectors testify.</summary>
    public const string Suture = "suture";
}
