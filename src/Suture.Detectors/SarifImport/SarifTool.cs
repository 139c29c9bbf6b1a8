using System.Text;
using System.Text.Json;

namespace Suture.Detectors.SarifImport;

/// <summary>The tool of a run: its name, and its rules, which stand in the driver and in extensions.</summary>
internal sealed class SarifTool
{
    private readonly List<List<SarifRule>> components = [];
    private readonly Dictionary<string, SarifRule> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);

    public SarifTool(JsonElement run)
    {
        var tool = run.At("tool");
        Name = Slug(tool.At("driver").Text("name"));
        foreach (var component in tool.Items("extensions").Prepend(tool.At("driver")))
        {
            byName.TryAdd(component.Text("name"), components.Count);
            components.Add([.. component.Items("rules").Select(rule => new SarifRule(rule, SarifCwes.In(rule)))]);
            foreach (var rule in components[^1])
            {
                byId.TryAdd(rule.Descriptor.Text("id"), rule);
            }
        }
    }

    /// <summary>In small letters, as detectors are called here.</summary>
    public string Name { get; }

    /// <summary>The rule of a result, with the name that the result gives to it.</summary>
    public (string Id, SarifRule Rule) RuleOf(JsonElement result)
    {
        var reference = result.At("rule");
        var index = result.Number("ruleIndex", reference.Number("index", -1));
        var component = reference.At("toolComponent") is { ValueKind: JsonValueKind.Object } owner ? ComponentOf(owner) : 0;
        var rule = index >= 0 && component < components.Count && index < components[component].Count ? components[component][index] : null;
        var id = result.Text("ruleId") is { Length: > 0 } said ? said : reference.Text("id") is { Length: > 0 } referred ? referred : rule?.Descriptor.Text("id") ?? "";
        return (id.Length > 0 ? id : "unnamed", rule ?? ById(id) ?? SarifRule.None);
    }

    private int ComponentOf(JsonElement owner) =>
        owner.Number("index", -1) is var index and >= 0 ? index + 1 : byName.GetValueOrDefault(owner.Text("name"));

    // A result may name a part of a rule: CA1000/1 is of CA1000 (SARIF 2.1.0, 3.5.4).
    private SarifRule? ById(string id)
    {
        for (var part = id; part.Length > 0; part = part.LastIndexOf('/') is var slash and > 0 ? part[..slash] : "")
        {
            if (byId.TryGetValue(part, out var rule))
            {
                return rule;
            }
        }

        return null;
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var character in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character) || character is '.' or '_')
            {
                slug.Append(character);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().TrimEnd('-');
        return text.Length == 0 ? "unnamed" : text.StartsWith("semgrep", StringComparison.Ordinal) ? "semgrep" : text[..Math.Min(text.Length, 40)];
    }
}
