using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>Strings and the interpolations in them (Language Reference 2.4.1–2.4.3).</content>
internal sealed partial class Parser
{
    /// <summary>One or more strings side by side, which are one.</summary>
    private StringExpression ParseStrings()
    {
        var start = Start;
        var first = ParseStringPiece();
        if (Kind is not (TokenKind.String or TokenKind.FStringStart))
        {
            return new StringExpression(SpanFrom(start), [first]);
        }

        var mark = nodes.Count;
        nodes.Push(first);
        while (Kind is TokenKind.String or TokenKind.FStringStart)
        {
            nodes.Push(ParseStringPiece());
        }

        var whole = new StringExpression(SpanFrom(start), nodes.Take<StringPiece>(mark));
        CheckPieces(whole);
        return whole;
    }

    private StringPiece ParseStringPiece() => At(TokenKind.String) ? ParsePlainPiece() : ParseFormattedPiece();

    private StringPiece ParsePlainPiece()
    {
        var token = tokens[index];
        Advance();
        var (prefix, quote) = OpeningOf(token.Start);
        var bodyStart = token.Start + prefix.Length + quote.Length;
        var bodyEnd = EndsWithQuote(token, bodyStart, quote) ? token.End - quote.Length : token.End;
        var body = TextSpan.FromBounds(bodyStart, bodyEnd);
        ImmutableArray<StringSegment> segments = body.IsEmpty ? [] : [new TextSegment(body)];
        var piece = new StringPiece(token.Span, prefix, quote, segments);
        CheckText(piece, body);
        return piece;
    }

    private StringPiece ParseFormattedPiece()
    {
        var token = tokens[index];
        Advance();
        var (prefix, quote) = OpeningOf(token.Start);
        var isRaw = prefix.AsSpan().ContainsAny('r', 'R');
        var segments = ParseSegments(isRaw);
        if (!Eat(TokenKind.FStringEnd))
        {
            Report("f-string: expecting '}'");
            SkipToFStringEnd();
        }

        return new StringPiece(SpanFrom(token.Start), prefix, quote, segments);
    }

    /// <summary>Text and fields up to what belongs to neither: the closing quote, or the brace that ends a format.</summary>
    private ImmutableArray<StringSegment> ParseSegments(bool isRaw)
    {
        var mark = nodes.Count;
        while (true)
        {
            if (At(TokenKind.FStringMiddle))
            {
                var segment = new TextSegment(tokens[index].Span);
                CheckEscapes(segment.Span, isRaw, isBytes: false);
                nodes.Push(segment);
                Advance();
            }
            else if (At(TokenKind.LeftBrace))
            {
                nodes.Push(ParseInterpolation(isRaw));
            }
            else
            {
                return nodes.Take<StringSegment>(mark);
            }
        }
    }

    /// <summary><c>'{' (yield_expr | star_expressions) ['='] ['!' NAME] [':' format] '}'</c></summary>
    private Interpolation ParseInterpolation(bool isRaw)
    {
        var start = Start;
        Advance();
        var expression = StartsStarExpression(Kind) || At(TokenKind.Yield)
            ? ParseFieldExpression()
            : MissingExpression("f-string: valid expression required before '}'");
        var isSelfDocumenting = Eat(TokenKind.Equal);
        var conversion = ParseConversion();
        var hasFormat = Eat(TokenKind.Colon);
        ImmutableArray<StringSegment> format = hasFormat ? ParseFormat(isRaw) : [];
        if (!Eat(TokenKind.RightBrace))
        {
            Report("f-string: expecting '}'");
            SkipToFieldEnd();
        }

        return new Interpolation(SpanFrom(start), expression, isSelfDocumenting, conversion, format, hasFormat);
    }

    private ImmutableArray<StringSegment> ParseFormat(bool isRaw)
    {
        ImmutableArray<StringSegment> format = TryEnter() ? ParseSegments(isRaw) : [];
        Leave();
        return format;
    }

    private Expression ParseFieldExpression()
    {
        var start = Start;
        if (!At(TokenKind.Name) || KindAfterNext != TokenKind.ColonEqual)
        {
            return ParseYieldOrStarExpressions();
        }

        return ParseNamedExpression() is var named && At(TokenKind.Comma) ? ParseTupleRest(start, named) : named;
    }

    private char? ParseConversion()
    {
        if (!Eat(TokenKind.Exclamation))
        {
            return null;
        }

        if (At(TokenKind.Name) && TextOf(index) is ['s' or 'r' or 'a'])
        {
            var conversion = text[Start];
            Advance();
            return conversion;
        }

        Report("f-string: invalid conversion character: expected 's', 'r', or 'a'");
        return null;
    }

    private void SkipToFieldEnd()
    {
        for (var open = 0; !AtLineEnd && !At(TokenKind.FStringEnd); Advance())
        {
            if (At(TokenKind.LeftBrace))
            {
                open++;
            }
            else if (At(TokenKind.RightBrace) && open-- == 0)
            {
                Advance();
                return;
            }
        }
    }

    private void SkipToFStringEnd()
    {
        for (var open = 0; !AtLineEnd; Advance())
        {
            if (At(TokenKind.FStringStart))
            {
                open++;
            }
            else if (At(TokenKind.FStringEnd) && open-- == 0)
            {
                Advance();
                return;
            }
        }
    }

    private (string Prefix, string Quote) OpeningOf(int start)
    {
        var quoteAt = start;
        while (text[quoteAt] is not ('"' or '\''))
        {
            quoteAt++;
        }

        var quote = text[quoteAt];
        var isTriple = quoteAt + 2 < text.Length && text[quoteAt + 1] == quote && text[quoteAt + 2] == quote;
        var prefix = quoteAt == start ? "" : names.Intern(text.AsSpan(start, quoteAt - start));
        return (prefix, (quote, isTriple) switch { ('"', false) => "\"", ('"', true) => "\"\"\"", (_, false) => "'", _ => "'''" });
    }

    // An unterminated string has no closing quote; one that only seems to be there is escaped.
    private bool EndsWithQuote(SyntaxToken token, int bodyStart, string quote)
    {
        if (token.End - quote.Length < bodyStart || !text.AsSpan(0, token.End).EndsWith(quote))
        {
            return false;
        }

        var backslashes = 0;
        for (var i = token.End - quote.Length - 1; i >= bodyStart && text[i] == '\\'; i--)
        {
            backslashes++;
        }

        return backslashes % 2 == 0;
    }
}
