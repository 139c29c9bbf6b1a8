using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Suture.Findings;

namespace Suture.Detectors.SarifImport;

/// <summary>Finds the CWEs that a rule or a result names, in the several places where tools put them.</summary>
internal static partial class SarifCwes
{
    private const int LongestName = 1_000;

    /// <summary>In order of how directly they are said, none twice.</summary>
    public static ImmutableArray<CweId> In(JsonElement owner) =>
    [
        .. Said(owner).SelectMany(Numbers).Distinct().Select(number => new CweId(number)),
    ];

    /// <summary>The CWE in a name such as <c>py/cwe-089-sql</c>.</summary>
    public static ImmutableArray<CweId> InName(string name) => [.. Numbers(name).Distinct().Select(number => new CweId(number))];

    private static IEnumerable<string> Said(JsonElement owner)
    {
        var properties = owner.At("properties");
        foreach (var own in OneOrMany(properties, "cwe").Concat(OneOrMany(properties, "cwe_id")))
        {
            yield return own.ValueKind == JsonValueKind.Number ? $"cwe-{own.GetRawText()}" : Numbered(own.AsText());
        }

        foreach (var tag in properties.Items("tags"))
        {
            yield return tag.AsText();
        }

        foreach (var taxon in owner.Items("taxa").Concat(owner.Items("relationships").Select(one => one.At("target"))))
        {
            yield return IsCwe(taxon) ? Numbered(taxon.Text("id")) : taxon.Text("id");
        }
    }

    private static IEnumerable<JsonElement> OneOrMany(JsonElement owner, string name) =>
        owner.At(name).ValueKind == JsonValueKind.Array ? owner.Items(name) : owner.At(name).IsThere() ? [owner.At(name)] : [];

    private static bool IsCwe(JsonElement taxon) => string.Equals(taxon.At("toolComponent").Text("name"), "CWE", StringComparison.OrdinalIgnoreCase);

    // A bare number where only a CWE can stand.
    private static string Numbered(string text) => text.Length is > 0 and < 6 && text.All(char.IsAsciiDigit) ? $"cwe-{text}" : text;

    private static IEnumerable<int> Numbers(string text)
    {
        foreach (Match match in Pattern().Matches(text.Length <= LongestName ? text : text[..LongestName]))
        {
            if (int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                yield return number;
            }
        }
    }

    [GeneratedRegex("cwe[-_/ :]?0*(?<number>[0-9]{1,5})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
