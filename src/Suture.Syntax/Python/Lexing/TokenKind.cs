namespace Suture.Syntax.Python;

/// <summary>The kinds of tokens; the parser's work is owned by this enum, not by text.</summary>
public enum TokenKind : byte
{
    EndOfFile,
    Bad,
}
