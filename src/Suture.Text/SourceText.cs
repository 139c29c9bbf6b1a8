using System.Collections.Immutable;
using System.Text;

namespace Suture.Text;

/// <summary>The characters of one file, with the lines they form and the encoding that gives its bytes back.</summary>
public sealed class SourceText
{
    private ImmutableArray<int> lineStarts;

    public SourceText(string text, SourceEncoding? encoding = null)
        : this(text, encoding ?? SourceEncoding.Utf8, Ascii.IsValid(text))
    {
    }

    internal SourceText(string text, SourceEncoding encoding, bool isAscii) => (Text, Encoding, IsAscii) = (text, encoding, isAscii);

    public string Text { get; }

    public SourceEncoding Encoding { get; }

    /// <summary>True when there are only characters of ASCII, so that nothing else need be looked for.</summary>
    public bool IsAscii { get; }

    public int Length => Text.Length;

    public int LineCount => LineStarts.Length;

    public ReadOnlySpan<char> this[TextSpan span] => Text.AsSpan(span.Start, span.Length);

    public LinePosition PositionAt(int offset)
    {
        var line = LineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new LinePosition(line, offset - LineStarts[line]);
    }

    /// <summary>The offset of a line's first character.</summary>
    public int StartOfLine(int line) => LineStarts[line];

    /// <summary>A line without its line break.</summary>
    public TextSpan SpanOfLine(int line)
    {
        var start = LineStarts[line];
        var end = line + 1 < LineCount ? LineStarts[line + 1] : Length;
        while (end > start && Text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    public string ToString(TextSpan span) => Text.Substring(span.Start, span.Length);

    public override string ToString() => Text;

    private ImmutableArray<int> LineStarts => lineStarts.IsDefault ? lineStarts = FindLineStarts() : lineStarts;

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
