using System.Collections.Immutable;
using System.Text;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>Imports (Language Reference 7.11).</content>
internal sealed partial class Parser
{
    private ImportStatement ParseImport()
    {
        var start = Start;
        Advance();
        var mark = nodes.Count;
        do
        {
            nodes.Push(ParseImportAlias(isDotted: true));
        }
        while (Eat(TokenKind.Comma));

        return new ImportStatement(SpanFrom(start), nodes.Take<ImportAlias>(mark));
    }

    /// <summary><c>'from' '.'* [dotted_name] 'import' ('*' | '(' names [','] ')' | names)</c></summary>
    private ImportFromStatement ParseImportFrom()
    {
        var start = Start;
        Advance();
        var level = ParseDots();
        var module = level > 0 && !At(TokenKind.Name) ? null : ParseDottedName().Name;
        var aliases = Expect(TokenKind.Import, "invalid syntax") ? ParseImportedNames() : [];
        return new ImportFromStatement(SpanFrom(start), level, module, aliases);
    }

    private int ParseDots()
    {
        var level = 0;
        while (Kind is TokenKind.Dot or TokenKind.Ellipsis)
        {
            level += tokens[index].Length;
            Advance();
        }

        return level;
    }

    private ImmutableArray<ImportAlias> ParseImportedNames()
    {
        if (At(TokenKind.Star))
        {
            var span = tokens[index].Span;
            Advance();
            return [new ImportAlias(span, "*", span, null, default)];
        }

        var isBracketed = Eat(TokenKind.LeftParen);
        var mark = nodes.Count;
        do
        {
            nodes.Push(ParseImportAlias(isDotted: false));
        }
        while (Eat(TokenKind.Comma) && !(isBracketed && At(TokenKind.RightParen)));

        if (isBracketed)
        {
            Expect(TokenKind.RightParen, "invalid syntax");
        }

        return nodes.Take<ImportAlias>(mark);
    }

    private ImportAlias ParseImportAlias(bool isDotted)
    {
        var start = Start;
        var (name, nameSpan) = isDotted ? ParseDottedName() : ParseName();
        start = Math.Min(start, nameSpan.Start);
        if (!Eat(TokenKind.As))
        {
            return new ImportAlias(SpanFrom(start), name, nameSpan, null, default);
        }

        names.Intern(name, isValue: true);
        var (alias, aliasSpan) = ParseName();
        return new ImportAlias(SpanFrom(start), name, nameSpan, alias, aliasSpan);
    }

    private (string Name, TextSpan Span) ParseDottedName()
    {
        var (name, span) = ParseName();
        if (!At(TokenKind.Dot))
        {
            return (name, span);
        }

        var dotted = new StringBuilder(name);
        while (Eat(TokenKind.Dot))
        {
            dotted.Append('.').Append(ParseName().Name);
        }

        return (names.Intern(dotted.ToString()), SpanFrom(span.Start));
    }
}
