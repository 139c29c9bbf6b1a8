using System.Collections.Immutable;

namespace Suture.Detectors;

/// <summary>How often a detector's findings of a kind are true: a row of the one table of priors.</summary>
/// <param name="Detector">The detector; <c>*</c> for one that is not known.</param>
/// <param name="Rules">The rules that the row speaks of; empty for all others.</param>
/// <param name="Confidence">What the detector itself says of its confidence; empty for anything.</param>
/// <param name="True">Findings that were true.</param>
/// <param name="All">Findings that were judged.</param>
/// <param name="Where">Where it was measured; how it was assumed when it was not.</param>
public sealed record Prior(string Detector, ImmutableArray<string> Rules, string Confidence, int True, int All, string Where)
{
    // However good a detector was on what was measured: nobody is always right.
    private const double Most = 0.95;

    /// <summary>What is assumed, where nothing was measured.</summary>
    public double? Assumed { get; init; }

    /// <summary>The rule of succession, (true + 1) / (all + 2): few findings prove little.</summary>
    public double Precision => Assumed ?? Math.Min((True + 1.0) / (All + 2), Most);
}
