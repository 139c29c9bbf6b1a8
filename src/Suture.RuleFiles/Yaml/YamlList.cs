using System.Collections.Immutable;

namespace Suture.RuleFiles.Yaml;

/// <summary>Values in order.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, int Line) : YamlNode(Line, 1 + Items.Sum(item => item.Size))
{
    public override string Kind => "a list";
}
