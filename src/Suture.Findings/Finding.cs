using System.Collections.Immutable;

namespace Suture.Findings;

/// <summary>A suspicion: which weakness, where, why, and how sure static analysis is of it (0 to 1).</summary>
/// <param name="Rule">The weakness's name, such as <c>sql-injection</c>.</param>
/// <param name="Cwe">The most specific CWE that fits.</param>
/// <param name="Location">The sink: the expression that does the harm.</param>
/// <param name="Message">One sentence for the reader.</param>
/// <param name="Path">From source to sink; empty for a pattern that needs no source.</param>
/// <param name="StaticConfidence">StaticConf of the source paper's Eq. 1.</param>
public sealed record Finding(
    string Rule,
    CweId Cwe,
    Location Location,
    string Message,
    ImmutableArray<FlowStep> Path,
    double StaticConfidence)
{
    /// <summary>Every detector that saw it, where it is not Suture alone; empty otherwise.</summary>
    public ImmutableArray<Witness> Witnesses { get; init; } = [];

    /// <summary>True when only other detectors saw it: no rule of Suture's will find it again.</summary>
    public bool IsForeign => !Witnesses.IsEmpty && Witnesses.All(witness => witness.Detector != Witness.Suture);
}
