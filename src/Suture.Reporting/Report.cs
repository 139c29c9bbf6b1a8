using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.Reporting;

/// <summary>All that one run has to tell, in order of the input.</summary>
/// <param name="Version">Of Suture.</param>
/// <param name="Mode">What was asked for.</param>
/// <param name="Rules">All rules that were looked for, in catalog order.</param>
/// <param name="Files">Every path that was asked about, those that could not be read included.</param>
public sealed record Report(
    string Version,
    ReportMode Mode,
    ImmutableArray<RuleDescriptor> Rules,
    ImmutableArray<FileReport> Files)
{
    /// <summary>What the reader should know of the run as a whole, such as that another detector is too old to be of use.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public ReportCounts Counts => ReportCounts.Of(Files);
}
