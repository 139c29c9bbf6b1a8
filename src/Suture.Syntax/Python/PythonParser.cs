using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Text in, tree out: for any text, without ever throwing.</summary>
public static class PythonParser
{
    private const int LongestLookup = 64;

    public static SyntaxTree Parse(SourceText source)
    {
        var errors = new ErrorList();
        SourceCheck.Report(source, errors);
        using var tokens = new TokenBuffer(source.Length);
        new Lexer(source.Text, tokens, errors).Run();
        errors.EndLexing();
        var parser = new Parser(source, tokens.Items, errors);
        var root = new TreeLinks(errors).Link(parser.ParseModule());
        NoteLookups(source, tokens, parser.Names);
        return new SyntaxTree(source, root, errors.InOrder(), parser);
    }

    public static SyntaxTree Parse(string text) => Parse(new SourceText(text));

    /// <summary>The tokens of a text, for those who look at more than the tree.</summary>
    internal static ImmutableArray<SyntaxToken> TokensOf(SourceText source)
    {
        using var tokens = new TokenBuffer(source.Length);
        new Lexer(source.Text, tokens, new ErrorList()).Run();
        return tokens.ToImmutable();
    }

    // The short plain strings of a file that looks things up by name may be names as well.
    private static void NoteLookups(SourceText source, TokenBuffer tokens, NameTable names)
    {
        if (!names.Contains("getattr") && !names.Contains("__import__") && !names.Contains("import_module"))
        {
            return;
        }

        foreach (var token in tokens.Items.AsSpan(0, tokens.Count))
        {
            if (token.Kind == TokenKind.String && token.Length < LongestLookup)
            {
                var word = source[token.Span].Trim("'\"");
                names.Intern(word, isValue: true);
                names.Intern(word[..(word.IndexOf('.') is >= 0 and var dot ? dot : word.Length)], isValue: true);
            }
        }
    }
}
