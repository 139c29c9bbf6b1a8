using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>Lists of statements, and the statements of one line (Language Reference 7).</content>
internal sealed partial class Parser
{
    // Where the last line ended, its last semicolon included: CPython counts that to the block.
    private int lineEnd;

    /// <summary>Pushes statements up to a dedent or the end of the file.</summary>
    private void ParseStatements()
    {
        while (Kind is not (TokenKind.Dedent or TokenKind.EndOfFile))
        {
            var before = index;
            isPanicking = false;
            statementStart = Start;
            if (At(TokenKind.Indent))
            {
                ParseUnexpectedIndent();
            }
            else
            {
                ParseStatement();
            }

            if (index == before)
            {
                PushErrorLine();
            }
        }
    }

    // Lines that are indented for no reason are read as if they were not.
    private void ParseUnexpectedIndent()
    {
        if (nodes.Count == 0 || nodes.At(nodes.Count - 1) is not ErrorStatement)
        {
            Report("unexpected indent");
        }

        Advance();
        if (TryEnter())
        {
            ParseStatements();
        }

        Leave();
        Eat(TokenKind.Dedent);
    }

    private void ParseStatement()
    {
        switch (Kind)
        {
            case TokenKind.If:
                nodes.Push(ParseIf());
                break;
            case TokenKind.Def:
                nodes.Push(ParseFunction(Start, [], isAsync: false));
                break;
            case TokenKind.Class:
                nodes.Push(ParseClass(Start, []));
                break;
            case TokenKind.For:
                nodes.Push(ParseFor(Start, isAsync: false));
                break;
            case TokenKind.Try:
                nodes.Push(ParseTry());
                break;
            case TokenKind.With:
                nodes.Push(ParseWith(Start, isAsync: false));
                break;
            case TokenKind.While:
                nodes.Push(ParseWhile());
                break;
            case TokenKind.At:
                nodes.Push(ParseDecorated());
                break;
            case TokenKind.Async:
                nodes.Push(ParseAsync());
                break;
            case TokenKind.Name when AtMatchStatement:
                nodes.Push(ParseMatch());
                break;
            default:
                ParseLine();
                break;
        }
    }

    /// <summary><c>simple_stmts: simple_stmt (';' simple_stmt)* [';'] NEWLINE</c></summary>
    private void ParseLine()
    {
        do
        {
            nodes.Push(ParseSimpleStatement());
        }
        while (Eat(TokenKind.Semicolon) && !AtLineEnd);

        lineEnd = lastEnd;
        if (!Eat(TokenKind.Newline))
        {
            Report("invalid syntax");
            PushErrorLine();
        }
    }

    /// <summary>What is left of a line that could not be read, as a statement of its own.</summary>
    private void PushErrorLine()
    {
        Report("invalid syntax");
        var start = Start;
        SkipLine();
        if (nodes.Count > 0 && nodes.At(nodes.Count - 1) is ExpressionStatement { Expression: ErrorExpression missing })
        {
            nodes.Pop();
            start = Math.Min(start, missing.Span.Start);
        }

        if (lastEnd > start)
        {
            nodes.Push(new ErrorStatement(SpanFrom(start)));
        }

        Eat(TokenKind.Newline);
    }

    private Statement ParseSimpleStatement()
    {
        switch (Kind)
        {
            case TokenKind.Return:
                return ParseReturn();
            case TokenKind.Import:
                return ParseImport();
            case TokenKind.From:
                return ParseImportFrom();
            case TokenKind.Raise:
                return ParseRaise();
            case TokenKind.Pass:
                Advance();
                return new PassStatement(tokens[index - 1].Span);
            case TokenKind.Break:
                Advance();
                return new BreakStatement(tokens[index - 1].Span);
            case TokenKind.Continue:
                Advance();
                return new ContinueStatement(tokens[index - 1].Span);
            case TokenKind.Del:
                return ParseDelete();
            case TokenKind.Assert:
                return ParseAssert();
            case TokenKind.Global:
                return ParseGlobal();
            case TokenKind.Nonlocal:
                return ParseNonlocal();
            case TokenKind.Name when AtTypeAlias:
                return ParseTypeAlias();
            case TokenKind.Name when AtPrintStatement:
                return ParsePrintStatement();
            default:
                return ParseExpressionStatement();
        }
    }

    private ReturnStatement ParseReturn()
    {
        var start = Start;
        Advance();
        var value = StartsStarExpression(Kind) ? ParseStarExpressions() : null;
        return new ReturnStatement(SpanFrom(start), value);
    }

    private RaiseStatement ParseRaise()
    {
        var start = Start;
        Advance();
        var exception = TokenSet.StartsExpression.Contains(Kind) ? ParseExpression() : null;
        var cause = exception is not null && Eat(TokenKind.From) ? ParseExpression() : null;
        return new RaiseStatement(SpanFrom(start), exception, cause);
    }

    private AssertStatement ParseAssert()
    {
        var start = Start;
        Advance();
        var test = ParseExpression();
        var message = Eat(TokenKind.Comma) ? ParseExpression() : null;
        return new AssertStatement(SpanFrom(start), test, message);
    }

    private DeleteStatement ParseDelete()
    {
        var start = Start;
        Advance();
        var mark = nodes.Count;
        do
        {
            var target = ParseStarExpression();
            CheckDeletable(target);
            nodes.Push(target);
        }
        while (Eat(TokenKind.Comma) && StartsStarExpression(Kind));

        return new DeleteStatement(SpanFrom(start), nodes.Take<Expression>(mark));
    }

    private GlobalStatement ParseGlobal()
    {
        var start = Start;
        Advance();
        var list = ParseNames();
        return new GlobalStatement(SpanFrom(start), list);
    }

    private NonlocalStatement ParseNonlocal()
    {
        var start = Start;
        Advance();
        var list = ParseNames();
        return new NonlocalStatement(SpanFrom(start), list);
    }

    private System.Collections.Immutable.ImmutableArray<string> ParseNames()
    {
        var list = System.Collections.Immutable.ImmutableArray.CreateBuilder<string>();
        do
        {
            list.Add(ParseName().Name);
        }
        while (Eat(TokenKind.Comma));

        return list.DrainToImmutable();
    }

    // print and exec were statements in Python 2: the line is lost, the rest of the file is not.
    private bool AtPrintStatement =>
        TokenSet.StartsOperandAfterName.Contains(tokens[index + 1].Kind) && (AtWord("print") || AtWord("exec"));

    private ErrorStatement ParsePrintStatement()
    {
        var start = Start;
        var word = InternNext();
        ReportAt(start, tokens[index].End, $"Missing parentheses in call to '{word}'. Did you mean {word}(...)?");
        while (!AtLineEnd && !At(TokenKind.Semicolon))
        {
            Advance();
        }

        return new ErrorStatement(SpanFrom(start));
    }
}
