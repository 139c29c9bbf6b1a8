using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Suture.Findings;
using Suture.RuleFiles.Yaml;

namespace Suture.RuleFiles.Reading;

/// <summary>Reads a rule's <c>metadata</c>: anything may stand in it, and only what is known is looked at.</summary>
internal static partial class MetadataReader
{
    public static RuleMetadata Read(YamlNode? node, string where)
    {
        if (node is null or YamlText { IsEmpty: true })
        {
            return RuleMetadata.None;
        }

        var fields = Fields.Of(node, $"{where}: 'metadata'");
        return new RuleMetadata(
            [.. TextsOf(fields.Take("cwe")).Select(text => CweOf(text, fields)).Distinct()],
            ConfidenceOf(fields),
            [.. TextsOf(fields.Take("references")).Select(UserWeaknesses.OneLine)]);
    }

    private static IEnumerable<string> TextsOf(YamlNode? node) => node switch
    {
        YamlText { IsEmpty: false } text => [text.Text],
        YamlList list => list.Items.SelectMany(TextsOf),
        _ => [],
    };

    /// <summary><c>CWE-89</c>, <c>CWE-89: SQL Injection</c>, <c>cwe_89</c> or <c>89</c>.</summary>
    private static CweId CweOf(string text, Fields fields) =>
        Cwe().Match(text) is { Success: true } match && int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new CweId(number)
            : throw new RuleException(fields.LineOf("cwe"), $"{fields.Where}: '{UserWeaknesses.OneLine(text)}' is no CWE: write it as CWE-89 or 'CWE-89: what it is'");

    private static Severity? ConfidenceOf(Fields fields) => fields.TextOrNull("confidence") switch
    {
        null => null,
        var text => text.ToUpperInvariant() switch
        {
            "HIGH" => Severity.High,
            "MEDIUM" => Severity.Medium,
            "LOW" => Severity.Low,
            _ => throw new RuleException(fields.LineOf("confidence"), $"{fields.Where}: 'confidence' takes LOW, MEDIUM or HIGH, not '{text}'"),
        },
    };

    [GeneratedRegex("^\\s*(cwe[-_ ]?)?(?<number>[0-9]{1,5})\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cwe();
}
