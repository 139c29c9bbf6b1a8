using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.DebugMode;

/// <summary>All places of a file where debugging is on, for the detector and the repairs alike.</summary>
internal static class DebugSites
{
    public static IEnumerable<DebugSite> In(CodeFile file) =>
        TestCode.IsTest(file.Path)
            ? []
            : (MayDebug(file) ? DebugCalls.In(file).Concat(DebugAssignments.In(file)).Concat(DebugSettings.In(file)) : []).Concat(Breakpoints.In(file))
                .Where(site => !DebugGuard.Holds(file, site.Node));

    // Flask's third argument switches debugging on without a word; FLASK_DEBUG is a text.
    private static bool MayDebug(CodeFile file) =>
        file.Mentions("debug", "DEBUG", "use_debugger", "evalex", "reload", "flask", "quart", "bottle", "werkzeug", "starlette")
        || (file.Mentions("os", "subprocess") && file.Source.Text.Contains("FLASK_DEBUG", StringComparison.Ordinal));

    public static DebugSite? At(CodeFile file, Finding finding) =>
        In(file).FirstOrDefault(site => site.Node.Span == finding.Location.Span);
}
