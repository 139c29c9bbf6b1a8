using System.Collections.Immutable;

namespace Suture.Tests.Samples;

/// <summary>One program of a weakness's samples folder, with what it claims.</summary>
/// <param name="Folder">The weakness's folder, such as <c>CWE-089-SqlInjection</c>.</param>
/// <param name="Name">The file's name without <c>.py</c>.</param>
/// <param name="Text">The program.</param>
/// <param name="Fixed">The whole file expected after the repair; null when no repair may be offered.</param>
public sealed record Sample(string Folder, string Name, string Text, string? Fixed)
{
    private const string Marker = "# finding: ";

    public string FileName => $"{Name}.py";

    /// <summary>The <c>line: rule</c> pairs that the file marks, lines from one.</summary>
    public ImmutableArray<string> MarkedFindings =>
    [
        .. Text.ReplaceLineEndings("\n").Split('\n')
            .SelectMany((line, index) => RulesMarkedIn(line).Select(rule => $"{index + 1}: {rule}")),
    ];

    public override string ToString() => $"{Folder}/{Name}";

    private static IEnumerable<string> RulesMarkedIn(string line)
    {
        var at = line.IndexOf(Marker, StringComparison.Ordinal);
        return at < 0 ? [] : line[(at + Marker.Length)..].Split(',').Select(rule => rule.Trim().Split(' ')[0]);
    }
}
