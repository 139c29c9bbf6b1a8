using System.Collections.Immutable;

namespace Suture.Findings;

/// <summary>A finding and all that became of it.</summary>
/// <param name="Finding">The suspicion.</param>
/// <param name="Evidence">What running the code showed.</param>
/// <param name="Repair">The repair that was judged, if one was offered.</param>
/// <param name="Verdict">The judgement, if there was a repair to judge.</param>
/// <param name="Remark">Why there is no repair or it was not applied, or what to do by hand; empty when there is nothing to say.</param>
public sealed record Case(Finding Finding, Evidence Evidence, Repair? Repair, Verdict? Verdict, string Remark = "")
{
    private const double HighConfidence = 0.8;
    private const double MediumConfidence = 0.5;

    /// <summary>Eq. 1 of the source paper: 0.7 × StaticConf + 0.3 × DynCoverage.</summary>
    public double Score => (0.7 * Finding.StaticConfidence) + (0.3 * Evidence.Coverage);

    /// <summary>An exploit that fired leaves no doubt; otherwise static analysis says how sure it is.</summary>
    public ConfidenceLevel Confidence => Evidence is Evidence.Exploited ? ConfidenceLevel.High : Finding.StaticConfidence switch
    {
        >= HighConfidence => ConfidenceLevel.High,
        >= MediumConfidence => ConfidenceLevel.Medium,
        _ => ConfidenceLevel.Low,
    };

    /// <summary>True when the repair stands in the mended text.</summary>
    public bool IsMended => Repair is not null && Verdict is Verdict.Proven or Verdict.Unproven;

    /// <summary>The comment that leaves this case out of the count; null when it counts.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>Comments that were not trusted, and by which other tools would not tell of this finding.</summary>
    public ImmutableArray<Suppression> Distrusted { get; init; } = [];

    public bool IsSuppressed => Suppression is not null;

    /// <summary>True when the finding counts and still stands.</summary>
    public bool IsLeft => !IsMended && !IsSuppressed;
}
