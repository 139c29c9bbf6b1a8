using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Builds the tree from the tokens by recursive descent; each part of the grammar has a file of its own.</summary>
internal sealed partial class Parser(string text, SyntaxToken[] tokens, ErrorList errors)
{
    private readonly NodeStack nodes = new();
    private readonly NameTable names = new();
    private int index;
    private int lastEnd;

    /// <summary>The names of the file, once it has been parsed.</summary>
    public NameTable Names => names;

    public Module ParseModule()
    {
        var mark = nodes.Count;
        while (!At(TokenKind.EndOfFile))
        {
            ParseStatements();
            Eat(TokenKind.Dedent);
        }

        return new Module(new TextSpan(0, text.Length), nodes.Take<Statement>(mark));
    }
}
