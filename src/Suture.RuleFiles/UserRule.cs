using System.Collections.Immutable;
using Suture.Findings;
using Suture.RuleFiles.Fixing;
using Suture.RuleFiles.Formulas;
using Suture.RuleFiles.Taint;

namespace Suture.RuleFiles;

/// <summary>A rule as its file says it.</summary>
public sealed record UserRule
{
    internal UserRule(string id, string file, int line, string message, Severity severity) =>
        (Id, File, Line, Message, Severity) = (id, file, line, message, severity);

    /// <summary>Its name, which findings carry.</summary>
    public string Id { get; }

    /// <summary>The file, as the user named it.</summary>
    public string File { get; }

    /// <summary>The line where it begins, from one.</summary>
    public int Line { get; }

    /// <summary>True when it mends what it finds.</summary>
    public bool HasFix => Fix is not null;

    internal string Message { get; }

    internal Severity Severity { get; }

    internal RuleMetadata Metadata { get; init; } = RuleMetadata.None;

    /// <summary>What it looks for; null for a rule that follows values.</summary>
    internal Formula? Search { get; init; }

    /// <summary>Which values it follows; null for a rule that looks for code.</summary>
    internal TaintSpec? Taint { get; init; }

    internal IFix? Fix { get; init; }

    internal PathFilter Paths { get; init; } = PathFilter.All;
}
