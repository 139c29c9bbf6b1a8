using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Text in, tree out: for any text, without ever throwing.</summary>
public static class PythonParser
{
    public static SyntaxTree Parse(SourceText source)
    {
        var errors = new ErrorList();
        SourceCheck.Report(source, errors);
        using var tokens = new TokenBuffer(source.Length);
        new Lexer(source.Text, tokens, errors).Run();
        errors.EndLexing();
        var parser = new Parser(source.Text, tokens.Items, errors);
        var root = new TreeLinks(errors).Link(parser.ParseModule());
        return new SyntaxTree(source, root, tokens.ToImmutable(), errors.InOrder(), parser.Names);
    }

    public static SyntaxTree Parse(string text) => Parse(new SourceText(text));
}
