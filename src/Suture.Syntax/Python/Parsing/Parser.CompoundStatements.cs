using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>Statements that hold statements (Language Reference 8).</content>
internal sealed partial class Parser
{
    private readonly List<int> elifStarts = [];

    /// <summary><c>block: ':' (NEWLINE INDENT statements DEDENT | simple_stmts)</c></summary>
    private Block ParseBlock()
    {
        if (!Eat(TokenKind.Colon))
        {
            Report("expected ':'");
            SkipToBlock();
            Eat(TokenKind.Colon);
        }

        var mark = nodes.Count;
        if (!At(TokenKind.Newline))
        {
            ParseLine();
            return MakeBlock(mark);
        }

        var end = lastEnd;
        Advance();
        if (!At(TokenKind.Indent))
        {
            Report("expected an indented block");
            return new Block(new TextSpan(end, 0), []);
        }

        Advance();
        if (TryEnter())
        {
            ParseStatements();
        }

        Leave();
        Eat(TokenKind.Dedent);
        return MakeBlock(mark);
    }

    private Block MakeBlock(int mark)
    {
        if (nodes.Count == mark)
        {
            return new Block(new TextSpan(lastEnd, 0), []);
        }

        var span = TextSpan.FromBounds(nodes.At(mark).Span.Start, Math.Max(lineEnd, nodes.At(nodes.Count - 1).Span.End));
        return new Block(span, nodes.Take<Statement>(mark));
    }

    private Block? ParseElse() => Eat(TokenKind.Else) ? ParseBlock() : null;

    /// <summary><c>'if' named_expression block ('elif' named_expression block)* ['else' block]</c>; a loop, as chains grow long.</summary>
    private IfStatement ParseIf()
    {
        var mark = nodes.Count;
        do
        {
            elifStarts.Add(Start);
            Advance();
            nodes.Push(ParseNamedExpression());
            nodes.Push(ParseBlock());
        }
        while (At(TokenKind.Elif));

        var orElse = ParseElse();
        var end = (orElse ?? nodes.At(nodes.Count - 1)).Span.End;
        while (true)
        {
            var body = (Block)nodes.Pop();
            var test = (Expression)nodes.Pop();
            var span = TextSpan.FromBounds(elifStarts[^1], end);
            elifStarts.RemoveAt(elifStarts.Count - 1);
            var statement = new IfStatement(span, test, body, orElse);
            if (nodes.Count == mark)
            {
                return statement;
            }

            orElse = new Block(span, [statement]);
        }
    }

    private WhileStatement ParseWhile()
    {
        var start = Start;
        Advance();
        var test = ParseNamedExpression();
        var body = ParseBlock();
        var orElse = ParseElse();
        return new WhileStatement(TextSpan.FromBounds(start, (orElse ?? body).Span.End), test, body, orElse);
    }

    private ForStatement ParseFor(int start, bool isAsync)
    {
        Advance();
        var target = ParseTargets();
        var iterable = Expect(TokenKind.In, "'in' expected after for-loop variables") ? ParseStarExpressions() : MissingExpression();
        var body = ParseBlock();
        var orElse = ParseElse();
        return new ForStatement(TextSpan.FromBounds(start, (orElse ?? body).Span.End), isAsync, target, iterable, body, orElse);
    }

    /// <summary><c>'try' block (except_block+ ['else' block] ['finally' block] | 'finally' block)</c></summary>
    private TryStatement ParseTry()
    {
        var start = Start;
        Advance();
        var body = ParseBlock();
        var mark = nodes.Count;
        var isStar = At(TokenKind.Except) && tokens[index + 1].Kind == TokenKind.Star;
        while (At(TokenKind.Except))
        {
            nodes.Push(ParseExcept(isStar));
        }

        var handlers = nodes.Take<ExceptHandler>(mark);
        var orElse = handlers.IsEmpty ? null : ParseElse();
        var last = Eat(TokenKind.Finally) ? ParseBlock() : null;
        if (handlers.IsEmpty && last is null)
        {
            isPanicking = false;
            Report("expected 'except' or 'finally' block");
            isPanicking = false;
        }

        var end = (last ?? orElse)?.Span.End ?? (handlers.IsEmpty ? body.Span.End : handlers[^1].Span.End);
        return new TryStatement(TextSpan.FromBounds(start, end), isStar, body, handlers, orElse, last);
    }

    /// <summary><c>'except' ['*'] [expression ['as' NAME]] block</c>, or several types without brackets (PEP 758).</summary>
    private ExceptHandler ParseExcept(bool isStar)
    {
        var start = Start;
        isPanicking = false;
        Advance();
        if (Eat(TokenKind.Star) != isStar)
        {
            Report("cannot have both 'except' and 'except*' on the same 'try'");
        }

        var type = TokenSet.StartsExpression.Contains(Kind) ? ParseExceptionTypes() : null;
        if (type is null && isStar)
        {
            Report("expected one or more exception types");
        }

        var name = type is not null && Eat(TokenKind.As) ? ParseName().Name : null;
        var body = ParseBlock();
        return new ExceptHandler(TextSpan.FromBounds(start, body.Span.End), type, name, body);
    }

    private Expression ParseExceptionTypes()
    {
        var start = Start;
        var first = ParseExpression();
        if (!At(TokenKind.Comma))
        {
            return first;
        }

        var all = ParseTupleRest(start, first);
        if (At(TokenKind.As))
        {
            ReportOnly(all, "multiple exception types must be parenthesized when using 'as'");
        }

        return all;
    }

    private Statement ParseAsync()
    {
        var start = Start;
        switch (KindAfterNext)
        {
            case TokenKind.Def:
                Advance();
                return ParseFunction(start, [], isAsync: true);
            case TokenKind.For:
                Advance();
                return ParseFor(start, isAsync: true);
            case TokenKind.With:
                Advance();
                return ParseWith(start, isAsync: true);
            default:
                Advance();
                Report("invalid syntax");
                var span = TextSpan.FromBounds(start, SkipLine());
                Eat(TokenKind.Newline);
                return new ErrorStatement(span);
        }
    }
}
