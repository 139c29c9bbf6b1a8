using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Suture.RuleFiles.Yaml;

/// <summary>
/// Reads one YAML document into values that know their lines. Nothing in it is turned into types by its name; depth and size are bounded, since
/// rule files come from strangers.
/// </summary>
internal sealed class YamlReader
{
    private const int MaximumDepth = 64;
    private const long MaximumSize = 200_000;

    private static readonly ImmutableHashSet<string> CoreTags = ["tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"];

    private readonly Parser parser;
    private readonly Dictionary<string, YamlNode> anchors = new(StringComparer.Ordinal);

    private YamlReader(string text) => parser = new Parser(new StringReader(text));

    /// <summary>The document of a text; null when there is none.</summary>
    /// <exception cref="RuleException">It is no YAML, or more than rules need.</exception>
    public static YamlNode? Read(string text)
    {
        try
        {
            return new YamlReader(text).ReadDocument();
        }
        catch (YamlException error)
        {
            throw new RuleException((int)error.Start.Line, $"is no YAML: {FirstLine(error)}");
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or FormatException)
        {
            throw new RuleException(1, $"is no YAML: {FirstLine(error)}");
        }
    }

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        var root = ReadNode(0);
        parser.Consume<DocumentEnd>();
        return parser.TryConsume<DocumentStart>(out var second)
            ? throw new RuleException((int)second.Start.Line, "holds more than one YAML document: write one file for each")
            : root;
    }

    private YamlNode ReadNode(int depth)
    {
        var line = (int)parser.Current!.Start.Line;
        if (depth > MaximumDepth)
        {
            throw new RuleException(line, $"is nested deeper than {MaximumDepth} levels");
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return anchors.TryGetValue(alias.Value.Value, out var named) ? named : throw new RuleException(line, $"the anchor &{alias.Value.Value} is not defined before this alias");
        }

        var (node, anchor) = ReadValue(line, depth);
        if (node.Size > MaximumSize)
        {
            throw new RuleException(line, $"holds more than {MaximumSize} values, aliases counted as often as they are used");
        }

        if (!anchor.IsEmpty)
        {
            anchors[anchor.Value] = node;
        }

        return node;
    }

    private (YamlNode Node, AnchorName Anchor) ReadValue(int line, int depth)
    {
        RefuseTag(line);
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return (new YamlText(scalar.Value, scalar.Style == ScalarStyle.Plain, line), scalar.Anchor);
        }

        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            return (ReadList(line, depth), sequence.Anchor);
        }

        var mapping = parser.Consume<MappingStart>();
        return (ReadMap(line, depth), mapping.Anchor);
    }

    private YamlList ReadList(int line, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlList(items.ToImmutable(), line);
    }

    private YamlMap ReadMap(int line, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var at = (int)parser.Current!.Start.Line;
            if (ReadNode(depth + 1) is not YamlText key)
            {
                throw new RuleException(at, "a key is no text");
            }

            if (!keys.Add(key.Text))
            {
                throw new RuleException(at, $"the key '{key.Text}' stands here a second time");
            }

            entries.Add(new YamlEntry(key.Text, at, ReadNode(depth + 1)));
        }

        return new YamlMap(entries.ToImmutable(), line);
    }

    // A tag can ask for any type; rules need none.
    private void RefuseTag(int line)
    {
        if (parser.Current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag } && !CoreTags.Contains(tag.Value))
        {
            throw new RuleException(line, $"the tag {tag.Value} is not supported");
        }
    }

    private static string FirstLine(Exception error) => error.Message.Split('\n')[0].TrimEnd();
}
