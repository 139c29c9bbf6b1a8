using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Builds the tree from the tokens by recursive descent; each part of the grammar has a file of its own.</summary>
internal sealed partial class Parser(SourceText source, SyntaxToken[] tokens, ErrorList errors)
{
    private readonly string text = source.Text;
    private readonly bool isAscii = source.IsAscii;
    private readonly NodeStack nodes = new();
    private readonly NameTable names = new(source.Length);
    private readonly List<CallExpression> calls = [];
    private readonly List<AssignmentStatement> assignments = [];
    private int index;
    private int lastEnd;
    private int nameCount;

    /// <summary>The names of the file, once it has been parsed.</summary>
    public NameTable Names => names;

    /// <summary>How many name expressions there are.</summary>
    public int NameCount => nameCount;

    /// <summary>The calls, in no order.</summary>
    public List<CallExpression> Calls => calls;

    /// <summary>The assignments, in order of position.</summary>
    public List<AssignmentStatement> Assignments => assignments;

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
