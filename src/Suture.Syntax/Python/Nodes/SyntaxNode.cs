using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>
/// A node in the shape of CPython's <c>ast</c>: brackets, commas and comments are tokens of the tree, not nodes. A node's span runs
/// from its first to its last own token; brackets around an expression lie outside it, as in CPython.
/// </summary>
public abstract class SyntaxNode(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>The node that holds this one; null for the module only.</summary>
    public SyntaxNode? Parent { get; internal set; }

    public abstract NodeKind Kind { get; }

    /// <summary>How many places for children there are, empty ones counted.</summary>
    public virtual int ChildCount => 0;

    /// <summary>The child at a place, in field order; null where an optional part is missing.</summary>
    public virtual SyntaxNode? ChildAt(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The children that are there, in field order.</summary>
    public ChildList Children => new(this);

    /// <summary>All nodes below this one, parents before children; no recursion, so any depth will do.</summary>
    public IEnumerable<SyntaxNode> Descendants()
    {
        var waiting = new Stack<SyntaxNode>();
        PushChildren(waiting, this);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            PushChildren(waiting, node);
        }
    }

    /// <summary>The nodes around this one, innermost first.</summary>
    public IEnumerable<SyntaxNode> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

    public T? FirstAncestor<T>()
        where T : SyntaxNode
    {
        for (var node = Parent; node is not null; node = node.Parent)
        {
            if (node is T found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The text a node lies in, which its module knows.</summary>
    private protected static SourceText SourceOf(SyntaxNode node)
    {
        while (node.Parent is { } parent)
        {
            node = parent;
        }

        return ((Module)node).Tree.Source;
    }

    private static void PushChildren(Stack<SyntaxNode> waiting, SyntaxNode node)
    {
        for (var i = node.ChildCount - 1; i >= 0; i--)
        {
            if (node.ChildAt(i) is { } child)
            {
                waiting.Push(child);
            }
        }
    }
}
