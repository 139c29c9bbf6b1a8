using System.Collections.Immutable;

namespace Suture.Text;

/// <summary>The characters of one file, with the lines they form and the encoding that gives its bytes back.</summary>
public sealed class SourceText
{
    private readonly Lazy<ImmutableArray<int>> lineStarts;

    public SourceText(string text, SourceEncoding? encoding = null)
    {
        Text = text;
        Encoding = encoding ?? SourceEncoding.Utf8;
        lineStarts = new Lazy<ImmutableArray<int>>(FindLineStarts);
    }

    public string Text { get; }

    public SourceEncoding Encoding { get; }

    public int Length => Text.Length;

    public int LineCount => lineStarts.Value.Length;

    public ReadOnlySpan<char> this[TextSpan span] => Text.AsSpan(span.Start, span.Length);

    public LinePosition PositionAt(int offset)
    {
        var line = lineStarts.Value.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new LinePosition(line, offset - lineStarts.Value[line]);
    }

    /// <summary>The offset of a line's first character.</summary>
    public int StartOfLine(int line) => lineStarts.Value[line];

    /// <summary>A line without its line break.</summary>
    public TextSpan SpanOfLine(int line)
    {
        var start = lineStarts.Value[line];
        var end = line + 1 < LineCount ? lineStarts.Value[line + 1] : Length;
        while (end > start && Text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    public string ToString(TextSpan span) => Text.Substring(span.Start, span.Length);

    public override string ToString() => Text;

    // Python's line breaks: \n, \r\n and a lone \r (Language Reference 2.1.2); form feeds and U+2028 break no line.
    private ImmutableArray<int> FindLineStarts()
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = Text.AsSpan().IndexOfAny('\r', '\n'); i >= 0;)
        {
            i += Text[i] == '\r' && i + 1 < Text.Length && Text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
            var next = Text.AsSpan(i).IndexOfAny('\r', '\n');
            i = next < 0 ? -1 : i + next;
        }

        return starts.ToImmutable();
    }
}
