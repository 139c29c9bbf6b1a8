using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>A token: its kind and where it lies. Indents, dedents and the end of the file have no length of their own.</summary>
public readonly record struct SyntaxToken(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);
}
