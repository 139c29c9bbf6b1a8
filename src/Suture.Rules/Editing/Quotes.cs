using Suture.Syntax.Python;

namespace Suture.Rules.Editing;

/// <summary>The quotes that a file prefers for its strings.</summary>
public static class Quotes
{
    /// <summary>The quote that most one-line strings of the file use; <c>"</c> when neither leads.</summary>
    public static char Preferred(CodeFile file)
    {
        var (single, both) = (0, 0);
        foreach (var piece in file.Tree.Root.Descendants().OfType<StringPiece>())
        {
            if (piece.Quote is "'" or "\"")
            {
                both++;
                single += piece.Quote == "'" ? 1 : 0;
            }
        }

        return single * 2 > both ? '\'' : '"';
    }
}
