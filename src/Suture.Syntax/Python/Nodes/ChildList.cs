namespace Suture.Syntax.Python;

/// <summary>The children of a node, enumerated without allocation.</summary>
public readonly struct ChildList(SyntaxNode node)
{
    public Enumerator GetEnumerator() => new(node);

    /// <summary>Steps over the places of a node and skips the empty ones.</summary>
    public struct Enumerator(SyntaxNode node)
    {
        private readonly int count = node.ChildCount;
        private int next;

        public SyntaxNode Current { get; private set; } = null!;

        public bool MoveNext()
        {
            while (next < count)
            {
                if (node.ChildAt(next++) is { } child)
                {
                    Current = child;
                    return true;
                }
            }

            return false;
        }
    }
}
