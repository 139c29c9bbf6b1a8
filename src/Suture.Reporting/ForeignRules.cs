using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.Reporting;

/// <summary>The rules of other detectors that findings of a report are of.</summary>
public static class ForeignRules
{
    // Other tools seldom say how bad a hit would be.
    private const double Severity = 5.0;

    /// <summary>In order of their names, each once; Suture's own rules are not among them.</summary>
    public static ImmutableArray<RuleDescriptor> In(IEnumerable<FileReport> files) =>
    [
        .. files.SelectMany(file => file.Cases).Select(one => one.Finding).Where(finding => finding.IsForeign)
            .GroupBy(finding => finding.Rule, StringComparer.Ordinal)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => Describe(rule.First())),
    ];

    /// <summary>What a finding of another detector is called.</summary>
    public static string TitleOf(Finding finding) =>
        finding.Witnesses is not [var first, ..] ? finding.Rule : first.Title.Length > 0 ? first.Title : $"{first.Detector} {first.Rule}";

    private static RuleDescriptor Describe(Finding finding)
    {
        var witness = finding.Witnesses[0];
        return new RuleDescriptor(
            finding.Rule, finding.Cwe, TitleOf(finding), $"{TitleOf(finding).TrimEnd('.')}: reported by {witness.Detector} as {witness.Rule}.", [], "", Severity)
        {
            Precision = "medium",
        };
    }
}
