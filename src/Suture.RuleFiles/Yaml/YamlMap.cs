using System.Collections.Immutable;

namespace Suture.RuleFiles.Yaml;

/// <summary>Keys with their values, in the order of the file; no key twice.</summary>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, int Line) : YamlNode(Line, 1 + Entries.Sum(entry => entry.Value.Size))
{
    public override string Kind => "a mapping";

    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);
}
