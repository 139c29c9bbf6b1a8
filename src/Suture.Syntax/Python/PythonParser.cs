using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Text in, tree out: for any text, without ever throwing.</summary>
public static class PythonParser
{
    public static SyntaxTree Parse(SourceText source) =>
        new(source, new Module(new TextSpan(0, source.Length), []), [new SyntaxToken(TokenKind.EndOfFile, source.Length, 0)], []);

    public static SyntaxTree Parse(string text) => Parse(new SourceText(text));
}
