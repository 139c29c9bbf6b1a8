using System.Globalization;
using System.Text;
using System.Text.Json;
using Suture.Findings;
using Suture.Reporting.Json;

namespace Suture.Reporting.Sarif;

/// <summary>The rules of a SARIF driver: what each looks for, why it matters, how to mend it by hand.</summary>
internal static class SarifRules
{
    /// <summary>The tag by which dashboards know a CWE: three digits at least.</summary>
    private static string Tag(CweId cwe) => string.Create(CultureInfo.InvariantCulture, $"external/cwe/cwe-{cwe.Number:000}");

    /// <summary>The tags of a rule and of its results.</summary>
    public static IEnumerable<string> Tags(CweId cwe) => cwe.IsKnown ? ["security", Tag(cwe)] : ["security"];

    public static void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", PascalCase(rule.Id));
        WriteMessage(json, "shortDescription", rule.Title);
        WriteMessage(json, "fullDescription", rule.Summary);
        if (rule.Cwe.IsKnown)
        {
            json.WriteString("helpUri", string.Create(CultureInfo.InvariantCulture, $"https://cwe.mitre.org/data/definitions/{rule.Cwe.Number}.html"));
        }

        json.WriteStartObject("help");
        json.WriteString("text", PlainText(rule));
        json.WriteString("markdown", rule.Readme.Length == 0 ? rule.Summary : rule.Readme);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", "error");
        json.WriteEndObject();
        json.WriteStartObject("properties");
        JsonReport.WriteStrings(json, "tags", Tags(rule.Cwe));
        json.WriteString("precision", "high");
        json.WriteString("security-severity", rule.Severity.ToString("0.0", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string PascalCase(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var word in id.Split('-', StringSplitOptions.RemoveEmptyEntries))
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return name.ToString();
    }

    // A reader without Markdown sees the text itself: headings and fences say nothing there.
    private static string PlainText(RuleDescriptor rule)
    {
        var lines = rule.Readme.Split('\n')
            .Where(line => !line.StartsWith("```", StringComparison.Ordinal))
            .Select(line => line.TrimStart('#').TrimEnd());
        var text = string.Join('\n', lines).Trim();
        return text.Length == 0 ? rule.Summary : text;
    }
}
