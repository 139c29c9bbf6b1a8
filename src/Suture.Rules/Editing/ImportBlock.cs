using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Rules.Editing;

/// <summary>Several new imports at one place: sorted, without blank lines between them.</summary>
public static class ImportBlock
{
    public static ImmutableArray<TextEdit> Join(params IEnumerable<NeededName> names)
    {
        var joined = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var group in names.SelectMany(name => name.Edits).Distinct().GroupBy(edit => edit.Span))
        {
            var texts = group.Select(edit => edit.NewText).Order(StringComparer.Ordinal).ToList();
            var lines = texts.Take(texts.Count - 1).Select(WithoutBlankLine).Append(texts[^1]);
            joined.Add(new TextEdit(group.Key, string.Concat(lines)));
        }

        return joined.ToImmutable();
    }

    private static string WithoutBlankLine(string import)
    {
        var newLine = import.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return import.EndsWith(newLine + newLine, StringComparison.Ordinal) ? import[..^newLine.Length] : import;
    }
}
