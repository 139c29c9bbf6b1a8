using System.Collections.Immutable;
using Suture.Findings;
using Suture.RuleFiles;
using Suture.Rules;
using Suture.Text;

namespace Suture.Tests.RuleFiles;

/// <summary>Rules written in a test: the body of one rule, without what every rule has.</summary>
internal static class UserRules
{
    /// <summary>A file with one rule <c>r</c>.</summary>
    public static string File(string body, string id = "r") =>
        $"rules:\n  - id: {id}\n    languages: [python]\n    severity: ERROR\n    message: found\n{Indented(body)}";

    public static RuleFile Parse(string body) => RuleFile.Parse("r.yaml", File(body));

    public static Weakness Weakness(string body) => Weaknesses(File(body)).Single();

    public static ImmutableArray<Weakness> Weaknesses(params string[] files) =>
        UserWeaknesses.Of([.. files.SelectMany(file => RuleFile.Parse("r.yaml", file) is { Errors.IsEmpty: true } read
            ? read.Rules : throw new ArgumentException(string.Join('\n', RuleFile.Parse("r.yaml", file).Errors), nameof(files)))]);

    public static ImmutableArray<Finding> Findings(string body, string code, string path = "a.py") =>
        [.. Weakness(body).Detector.Detect(CodeFile.Parse(path, new SourceText(code))).OrderBy(finding => finding.Location.Span.Start)];

    /// <summary>The texts that are found, in order.</summary>
    public static string[] Find(string body, string code) =>
        [.. Findings(body, code).Select(finding => code.Substring(finding.Location.Span.Start, finding.Location.Span.Length))];

    /// <summary>The lines that are found, in order.</summary>
    public static int[] Lines(string body, string code) => [.. Findings(body, code).Select(finding => finding.Location.Start.Line + 1).Distinct()];

    private static string Indented(string body) => string.Concat(body.Split('\n').Select(line => $"    {line}\n"));
}
