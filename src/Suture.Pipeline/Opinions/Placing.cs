using System.Text;
using Suture.Findings;
using Suture.Text;

namespace Suture.Pipeline;

/// <summary>Looks up in the text what another detector tells in lines and columns of its own counting.</summary>
internal static class Placing
{
    /// <summary>The place; null when the text has no such line. What is told by lines alone goes from the first to the last character there.</summary>
    public static Location? Of(string path, SourceText source, ForeignRegion region)
    {
        if (region.Offset >= 0)
        {
            var from = Move(source.Text, 0, region.Offset, region.Unit);
            return Location.Of(path, source, TextSpan.FromBounds(from, Move(source.Text, from, region.Length, region.Unit)));
        }

        var (first, last) = (region.StartLine - 1, Math.Max(region.EndLine, region.StartLine) - 1);
        if (first < 0 || first >= source.LineCount)
        {
            return null;
        }

        last = Math.Min(last, source.LineCount - 1);
        var start = region.StartColumn > 0 ? At(source, first, region.StartColumn, region.Unit) : FirstCharacter(source, source.SpanOfLine(first));
        var end = region.EndColumn > 0 ? At(source, last, region.EndColumn, region.Unit) : LastCharacter(source, source.SpanOfLine(last));
        return Location.Of(path, source, TextSpan.FromBounds(start, Math.Max(start, end)));
    }

    private static int At(SourceText source, int line, int column, ColumnUnit unit)
    {
        var span = source.SpanOfLine(line);
        return Move(source.Text, span.Start, column - 1, unit, span.End);
    }

    private static int Move(string text, int from, int count, ColumnUnit unit, int end = int.MaxValue)
    {
        end = Math.Min(end, text.Length);
        if (unit == ColumnUnit.Utf16)
        {
            return (int)Math.Min((long)from + count, end);
        }

        var at = from;
        for (var left = count; left > 0 && at < end;)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var width);
            left -= unit == ColumnUnit.CodePoints ? 1 : rune.Utf8SequenceLength;
            at += width;
        }

        return Math.Min(at, end);
    }

    private static int FirstCharacter(SourceText source, TextSpan line)
    {
        var text = source[line];
        return line.Start + (text.Length - text.TrimStart().Length);
    }

    private static int LastCharacter(SourceText source, TextSpan line) => line.Start + source[line].TrimEnd().Length;
}
