namespace Suture.Syntax.Python;

/// <summary>The words that are no names (Language Reference 2.3.1).</summary>
internal static class Keywords
{
    private const int Shortest = 2;
    private const int Longest = 8;

    public static TokenKind KindOf(ReadOnlySpan<char> word) => word.Length is < Shortest or > Longest
        ? TokenKind.Name
        : word switch
        {
            "False" => TokenKind.False,
            "None" => TokenKind.None,
            "True" => TokenKind.True,
            "and" => TokenKind.And,
            "as" => TokenKind.As,
            "assert" => TokenKind.Assert,
            "async" => TokenKind.Async,
            "await" => TokenKind.Await,
            "break" => TokenKind.Break,
            "class" => TokenKind.Class,
            "continue" => TokenKind.Continue,
            "def" => TokenKind.Def,
            "del" => TokenKind.Del,
            "elif" => TokenKind.Elif,
            "else" => TokenKind.Else,
            "except" => TokenKind.Except,
            "finally" => TokenKind.Finally,
            "for" => TokenKind.For,
            "from" => TokenKind.From,
            "global" => TokenKind.Global,
            "if" => TokenKind.If,
            "import" => TokenKind.Import,
            "in" => TokenKind.In,
            "is" => TokenKind.Is,
            "lambda" => TokenKind.Lambda,
            "nonlocal" => TokenKind.Nonlocal,
            "not" => TokenKind.Not,
            "or" => TokenKind.Or,
            "pass" => TokenKind.Pass,
            "raise" => TokenKind.Raise,
            "return" => TokenKind.Return,
            "try" => TokenKind.Try,
            "while" => TokenKind.While,
            "with" => TokenKind.With,
            "yield" => TokenKind.Yield,
            _ => TokenKind.Name,
        };

    /// <summary>True for keywords that no expression holds: at a line's start they show that an open bracket was forgotten.</summary>
    public static bool OnlyStartStatements(TokenKind kind) => kind is TokenKind.Assert or TokenKind.Break or TokenKind.Class
        or TokenKind.Continue or TokenKind.Def or TokenKind.Del or TokenKind.Elif or TokenKind.Except or TokenKind.Finally
        or TokenKind.Global or TokenKind.Import or TokenKind.Nonlocal or TokenKind.Pass or TokenKind.Raise or TokenKind.Return
        or TokenKind.Try or TokenKind.While or TokenKind.With;
}
