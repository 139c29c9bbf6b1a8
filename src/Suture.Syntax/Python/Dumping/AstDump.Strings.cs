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
            DecodeSelfDocumentation(interpolation);
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

    // "{x = }" shows itself up to what follows the equals sign, the blanks around it included; comments are left out.
    private void DecodeSelfDocumentation(Interpolation interpolation)
    {
        var equals = tree.TokenIndexAt(interpolation.Expression.Span.End);
        while (tree.Tokens[equals].Kind != TokenKind.Equal)
        {
            equals++;
        }

        var text = tree.Source.Text.AsSpan();
        var position = interpolation.Span.Start + 1;
        for (var i = tree.TokenIndexAt(position); i <= equals + 1; i++)
        {
            var token = tree.Tokens[i];
            DecodeTrivia(text[position..token.Start]);
            DecodeRaw(i <= equals ? text[token.Start..token.End] : []);
            position = token.End;
        }
    }

    private void DecodeTrivia(ReadOnlySpan<char> trivia)
    {
        for (var comment = trivia.IndexOf('#'); comment >= 0; comment = trivia.IndexOf('#'))
        {
            DecodeRaw(trivia[..comment]);
            var end = trivia[comment..].IndexOfAny('\r', '\n');
            trivia = end < 0 ? [] : trivia[(comment + end)..];
        }

        DecodeRaw(trivia);
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
