using System.Collections.Immutable;
using Suture.Taint;

namespace Suture.Rules;

/// <summary>All that Suture knows of one weakness; a folder of Suture.Weaknesses makes one.</summary>
/// <param name="Info">What it is.</param>
/// <param name="Detector">How it is found.</param>
/// <param name="Repairers">How it is mended, the preferred way first.</param>
/// <param name="Oracle">How it is proven; null when it cannot be.</param>
/// <param name="Readme">The folder's README.md: what, why, how to mend by hand.</param>
public sealed record Weakness(
    WeaknessInfo Info,
    IDetector Detector,
    ImmutableArray<IRepairer> Repairers,
    Lazy<Oracle>? Oracle,
    Lazy<string> Readme)
{
    /// <summary>What its detector asks of the analysis of taint beside the rows of libraries; null for nothing.</summary>
    public TaintQuestion? Question { get; init; }

    /// <summary>True when its findings are told even where another weakness's say the same: somebody has asked for them by name.</summary>
    public bool StandsAlone { get; init; }
}
