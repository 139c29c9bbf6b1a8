using Suture.Syntax.Python;

namespace Suture.RuleFiles;

/// <summary>The expressions right below a node.</summary>
internal static class Below
{
    public static IEnumerable<Expression> ExpressionsOf(SyntaxNode node)
    {
        for (var i = 0; i < node.ChildCount; i++)
        {
            if (node.ChildAt(i) is Expression expression)
            {
                yield return expression;
            }
        }
    }
}
