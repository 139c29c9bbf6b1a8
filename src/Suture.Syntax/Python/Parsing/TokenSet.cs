namespace Suture.Syntax.Python;

/// <summary>A set of token kinds, asked by two bit tests.</summary>
internal readonly struct TokenSet
{
    private readonly ulong low;
    private readonly ulong high;

    private TokenSet(params ReadOnlySpan<TokenKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if ((int)kind < 64)
            {
                low |= 1UL << (int)kind;
            }
            else
            {
                high |= 1UL << ((int)kind - 64);
            }
        }
    }

    /// <summary>Tokens that can begin an expression.</summary>
    public static TokenSet StartsExpression { get; } = new(
        TokenKind.Name,
        TokenKind.Number,
        TokenKind.String,
        TokenKind.FStringStart,
        TokenKind.LeftParen,
        TokenKind.LeftBracket,
        TokenKind.LeftBrace,
        TokenKind.Ellipsis,
        TokenKind.Plus,
        TokenKind.Minus,
        TokenKind.Tilde,
        TokenKind.None,
        TokenKind.True,
        TokenKind.False,
        TokenKind.Not,
        TokenKind.Lambda,
        TokenKind.Await);

    /// <summary>Tokens that can begin an expression and cannot go on after a name.</summary>
    public static TokenSet StartsOperandAfterName { get; } = new(
        TokenKind.Name,
        TokenKind.Number,
        TokenKind.String,
        TokenKind.FStringStart,
        TokenKind.LeftBrace,
        TokenKind.Ellipsis,
        TokenKind.Tilde,
        TokenKind.None,
        TokenKind.True,
        TokenKind.False,
        TokenKind.Lambda,
        TokenKind.Await);

    /// <summary>Tokens that are an expression by themselves.</summary>
    public static TokenSet LoneAtoms { get; } = new(
        TokenKind.Name,
        TokenKind.Number,
        TokenKind.String,
        TokenKind.Ellipsis,
        TokenKind.None,
        TokenKind.True,
        TokenKind.False);

    /// <summary>Tokens that can begin what is called, subscripted and looked up on.</summary>
    public static TokenSet StartsPrimary { get; } = new(
        TokenKind.Name,
        TokenKind.Number,
        TokenKind.String,
        TokenKind.FStringStart,
        TokenKind.LeftParen,
        TokenKind.LeftBracket,
        TokenKind.LeftBrace,
        TokenKind.Ellipsis,
        TokenKind.None,
        TokenKind.True,
        TokenKind.False);

    /// <summary>Tokens that no expression goes on with.</summary>
    public static TokenSet EndsExpression { get; } = new(
        TokenKind.EndOfFile,
        TokenKind.Newline,
        TokenKind.Comma,
        TokenKind.Colon,
        TokenKind.Semicolon,
        TokenKind.Equal,
        TokenKind.RightParen,
        TokenKind.RightBracket,
        TokenKind.RightBrace);

    public bool Contains(TokenKind kind) =>
        ((int)kind < 64 ? low >> (int)kind : high >> ((int)kind - 64)) % 2 == 1;
}
