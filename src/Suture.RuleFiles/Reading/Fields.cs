using System.Collections.Immutable;
using System.Globalization;
using Suture.RuleFiles.Yaml;

namespace Suture.RuleFiles.Reading;

/// <summary>The keys of a mapping; whoever has taken what he knows calls <see cref="RefuseOthers"/>, so that none is passed over in silence.</summary>
internal sealed class Fields
{
    private readonly YamlMap map;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private Fields(YamlMap map, string where) => (this.map, Where) = (map, where);

    /// <summary>What the mapping belongs to, for messages.</summary>
    public string Where { get; }

    public int Line => map.Line;

    public IEnumerable<string> Keys => map.Entries.Select(entry => entry.Key);

    public static Fields Of(YamlNode node, string where) => node is YamlMap map ? new Fields(map, where) : throw Wrong(node, where, "a mapping");

    public bool Has(string key) => map.Find(key) is not null;

    public int LineOf(string key) => map.Find(key)?.Line ?? Line;

    public YamlNode? Take(string key)
    {
        taken.Add(key);
        return map.Find(key)?.Value;
    }

    public YamlNode Need(string key) => Take(key) ?? throw new RuleException(Line, $"{Where}: '{key}' is missing");

    public string Text(string key) => TextOf(Need(key), $"{Where}: '{key}'");

    public string? TextOrNull(string key) => Take(key) is { } node ? TextOf(node, $"{Where}: '{key}'") : null;

    public bool Flag(string key, bool otherwise = false) => Take(key) is not { } node ? otherwise : FlagOf(node)
        ?? throw Wrong(node, $"{Where}: '{key}'", "true or false");

    public int? Number(string key)
    {
        if (Take(key) is not { } node)
        {
            return null;
        }

        return node is YamlText text && int.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : throw Wrong(node, $"{Where}: '{key}'", "a whole number");
    }

    /// <summary>The elements of a list; none when the key is missing.</summary>
    public ImmutableArray<YamlNode> List(string key) => Take(key) switch
    {
        null => [],
        YamlList list => list.Items,
        var node => throw Wrong(node, $"{Where}: '{key}'", "a list"),
    };

    /// <summary>The texts of a list, or the one text that stands there without one; none when the key is missing.</summary>
    public ImmutableArray<string> Texts(string key) => Take(key) switch
    {
        null => [],
        YamlList list => [.. list.Items.Select(item => TextOf(item, $"{Where}: '{key}'"))],
        var node => [TextOf(node, $"{Where}: '{key}'")],
    };

    /// <exception cref="RuleException">A key is there that nobody has taken.</exception>
    public void RefuseOthers()
    {
        foreach (var entry in map.Entries)
        {
            if (!taken.Contains(entry.Key))
            {
                throw new RuleException(entry.Line, $"{Where}: the key '{entry.Key}' is not supported");
            }
        }
    }

    public static string TextOf(YamlNode node, string where) =>
        node is YamlText { IsEmpty: false } text ? text.Text : throw Wrong(node, where, "a text");

    public static bool? FlagOf(YamlNode node) => node is not YamlText { IsPlain: true } text ? null : text.Text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    public static RuleException Wrong(YamlNode node, string where, string wanted) => new(node.Line, $"{where}: takes {wanted}, not {node.Kind}");
}
