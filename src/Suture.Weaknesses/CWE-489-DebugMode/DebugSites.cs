using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.DebugMode;

/// <summary>All places of a file where debugging is on, for the detector and the repairs alike.</summary>
internal static class DebugSites
{
    public static IEnumerable<DebugSite> In(CodeFile file) =>
        TestCode.IsTest(file.Path)
            ? []
            : DebugCalls.In(file).Concat(DebugAssignments.In(file)).Concat(DebugSettings.In(file)).Concat(Breakpoints.In(file))
                .Where(site => !DebugGuard.Holds(file, site.Node));

    public static DebugSite? At(CodeFile file, Finding finding) =>
        In(file).FirstOrDefault(site => site.Node.Span == finding.Location.Span);
}
