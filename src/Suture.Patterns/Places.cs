using Suture.Syntax.Python;

namespace Suture.Patterns;

/// <summary>The children of a node that are there, as a list.</summary>
internal static class Places
{
    public static SyntaxNode[] Of(SyntaxNode node)
    {
        var children = new List<SyntaxNode>(node.ChildCount);
        foreach (var child in node.Children)
        {
            children.Add(child);
        }

        return [.. children];
    }
}
