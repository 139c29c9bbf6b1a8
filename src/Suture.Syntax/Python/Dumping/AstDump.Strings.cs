using System.Collections.Immutable;

namespace Suture.Syntax.Python;

/// <content>Strings: pieces side by side are one constant, or the parts of one f-string.</content>
public sealed partial class AstDump
{
    private readonly List<int> points = [];

    private void WriteStrings(StringExpression strings)
    {
        var isTemplate = strings.Pieces[0].IsTemplate;
        if (!strings.IsFormatted)
        {
            WriteConstant(strings);
            return;
        }

        Open(isTemplate ? "TemplateStr" : "JoinedStr");
        var kind = strings.Pieces[0].Prefix is "u" ? "u" : null;
        insideFString++;
        Field("values");
        output.Append('[');
        foreach (var piece in strings.Pieces)
        {
            WriteSegments(piece, piece.Segments, kind);
        }

        FlushText(kind);
        output.Append(']');
        insideFString--;
        Close(strings);
    }

    private void WriteConstant(StringExpression strings)
    {
        foreach (var piece in strings.Pieces)
        {
            foreach (var segment in piece.Segments)
            {
                Decode(piece, segment);
            }
        }

        output.Append("Constant(value=");
        if (strings.IsBytes)
        {
            PythonRepr.OfBytes(output, points);
        }
        else
        {
            PythonRepr.OfText(output, points);
            WriteText("kind", strings.Pieces[0].Prefix is "u" ? "u" : null);
        }

        points.Clear();
        Close(strings);
    }

    private void Decode(StringPiece piece, StringSegment segment)
    {
        var decoder = StringValue.DecoderOf(piece, segment, tree.Source);
        while (decoder.MoveNext())
        {
            points.Add(decoder.Current);
        }
    }

    private void WriteSegments(StringPiece piece, ImmutableArray<StringSegment> segments, string? kind)
    {
        foreach (var segment in segments)
        {
            if (segment is Interpolation interpolation)
            {
                WriteInterpolation(piece, interpolation, kind);
            }
            else
            {
                Decode(piece, segment);
            }
        }
    }

    private void WriteInterpolation(StringPiece piece, Interpolation interpolation, string? kind)
    {
        if (interpolation.IsSelfDocumenting)
        {
            DecodeRaw(tree.Source.Text.AsSpan(interpolation.Span.Start + 1, EndOfSelfDocumentation(interpolation) - interpolation.Span.Start - 1));
        }

        FlushText(kind);
        output.Append(output[^1] == '[' ? "" : ", ");
        Open(piece.IsTemplate ? "Interpolation" : "FormattedValue");
        WriteExpression("value", interpolation.Expression);
        if (piece.IsTemplate)
        {
            WriteText("str", tree.Source.ToString(interpolation.Expression.Span));
        }

        var shown = interpolation.Conversion ?? (interpolation is { IsSelfDocumenting: true, HasFormatSpec: false } ? 'r' : null);
        WriteNumber("conversion", shown ?? -1);
        if (interpolation.HasFormatSpec)
        {
            Field("format_spec");
            output.Append("JoinedStr(values=[");
            WriteSegments(piece, interpolation.FormatSpec, kind);
            FlushText(kind);
            output.Append("])");
        }

        output.Append(')');
    }

    // "{x = }" shows itself up to the brace, the blanks around the equals sign included.
    private int EndOfSelfDocumentation(Interpolation interpolation)
    {
        var token = tree.TokenIndexAt(interpolation.Expression.Span.End);
        while (tree.Tokens[token].Kind != TokenKind.Equal)
        {
            token++;
        }

        return tree.Tokens[token + 1].Start;
    }

    private void DecodeRaw(ReadOnlySpan<char> text)
    {
        var decoder = new StringDecoder(text, isRaw: true, isBytes: false, hasDoubledBraces: false);
        while (decoder.MoveNext())
        {
            points.Add(decoder.Current);
        }
    }

    private void FlushText(string? kind)
    {
        if (points.Count == 0)
        {
            return;
        }

        output.Append(output[^1] == '[' ? "" : ", ");
        Open("Constant");
        Field("value");
        PythonRepr.OfText(output, points);
        WriteText("kind", kind);
        output.Append(')');
        points.Clear();
    }
}
