namespace Suture.Syntax.Python;

/// <content>The match statement (PEP 634), whose keywords are names anywhere else.</content>
internal sealed partial class Parser
{
    private bool AtMatchStatement
    {
        get
        {
            if (!AtWord("match"))
            {
                return false;
            }

            return tokens[index + 1].Kind switch
            {
                TokenKind.Not => tokens[index + 2].Kind != TokenKind.In,
                TokenKind.LeftParen or TokenKind.LeftBracket or TokenKind.Minus or TokenKind.Plus or TokenKind.Star => CasesFollow(),
                var next => TokenSet.StartsOperandAfterName.Contains(next),
            };
        }
    }

    // "match (x):" and "match(x)" differ only in what comes at the end of the line.
    private bool CasesFollow()
    {
        var i = index;
        while (tokens[i].Kind is not (TokenKind.Newline or TokenKind.EndOfFile))
        {
            i++;
        }

        return tokens[i - 1].Kind == TokenKind.Colon
            && tokens[i].Kind == TokenKind.Newline
            && tokens[i + 1].Kind == TokenKind.Indent
            && TextOf(i + 2).SequenceEqual("case");
    }

    /// <summary><c>"match" subject ':' NEWLINE INDENT case_block+ DEDENT</c></summary>
    private MatchStatement ParseMatch()
    {
        var start = Start;
        Advance();
        var subject = ParseSubject();
        if (!Expect(TokenKind.Colon, "expected ':'"))
        {
            SkipToBlock();
            Eat(TokenKind.Colon);
        }

        var end = lastEnd;
        if (!Eat(TokenKind.Newline) || !At(TokenKind.Indent))
        {
            isPanicking = isPanicking && AtLineEnd;
            Report("expected an indented block after 'match' statement");
            return new MatchStatement(Text.TextSpan.FromBounds(start, end), subject, []);
        }

        Advance();
        var mark = nodes.Count;
        ParseCases();
        var cases = nodes.Take<MatchCase>(mark);
        return new MatchStatement(Text.TextSpan.FromBounds(start, cases.IsEmpty ? Math.Max(end, lastEnd) : cases[^1].Span.End), subject, cases);
    }

    private Expression ParseSubject()
    {
        var start = Start;
        var first = ParseStarNamedExpression();
        if (!At(TokenKind.Comma))
        {
            return first;
        }

        var mark = nodes.Count;
        nodes.Push(first);
        ParseMoreElements();
        return new TupleExpression(SpanFrom(start), nodes.Take<Expression>(mark));
    }

    // Lines that are no case are reported and left out.
    private void ParseCases()
    {
        while (Kind is not (TokenKind.Dedent or TokenKind.EndOfFile))
        {
            isPanicking = false;
            if (AtWord("case"))
            {
                nodes.Push(ParseCase());
                continue;
            }

            Report("expected 'case'");
            if (!Eat(TokenKind.Indent))
            {
                SkipLine();
                Eat(TokenKind.Newline);
            }
            else
            {
                SkipIndented();
            }
        }

        Eat(TokenKind.Dedent);
    }

    private void SkipIndented()
    {
        for (var open = 1; open > 0 && !At(TokenKind.EndOfFile); Advance())
        {
            open += Kind switch { TokenKind.Indent => 1, TokenKind.Dedent => -1, _ => 0 };
        }
    }

    /// <summary><c>"case" patterns ['if' named_expression] block</c></summary>
    private MatchCase ParseCase()
    {
        var start = Start;
        Advance();
        var pattern = ParsePatterns();
        var guard = Eat(TokenKind.If) ? ParseNamedExpression() : null;
        var body = ParseBlock();
        return new MatchCase(Text.TextSpan.FromBounds(start, body.Span.End), pattern, guard, body);
    }
}
