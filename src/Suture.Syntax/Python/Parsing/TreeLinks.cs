using System.Collections.Immutable;

namespace Suture.Syntax.Python;

/// <summary>Tells every node its parent, and cuts out statements whose trees are too deep for a recursive walk.</summary>
internal sealed class TreeLinks(ErrorList errors)
{
    /// <summary>More than CPython 3.11 compiles: 2,989 operands in a chain, or as many elif.</summary>
    public const int MaximumDepth = 6000;

    private readonly HashSet<SyntaxNode> tooDeep = [];
    private (SyntaxNode Node, int Depth)[] waiting = new (SyntaxNode, int)[256];
    private int waitingCount;

    /// <summary>Links a module; gives back another one when statements had to be cut out.</summary>
    public Module Link(Module root)
    {
        Push(root, 0);
        while (waitingCount > 0)
        {
            var (node, depth) = waiting[--waitingCount];
            LinkChildren(node, depth + 1);
        }

        return tooDeep.Count == 0 ? root : WithoutDeepStatements(root);
    }

    private void LinkChildren(SyntaxNode node, int depth)
    {
        if (depth > MaximumDepth)
        {
            tooDeep.Add(TopStatementOf(node));
            return;
        }

        var count = node.ChildCount;
        for (var i = 0; i < count; i++)
        {
            if (node.ChildAt(i) is not { } child)
            {
                continue;
            }

            child.Parent = node;
            if (child.ChildCount > 0)
            {
                Push(child, depth);
            }
        }
    }

    private void Push(SyntaxNode node, int depth)
    {
        if (waitingCount == waiting.Length)
        {
            Array.Resize(ref waiting, waitingCount * 2);
        }

        waiting[waitingCount++] = (node, depth);
    }

    private static SyntaxNode TopStatementOf(SyntaxNode node)
    {
        while (node.Parent is { } parent and not Module)
        {
            node = parent;
        }

        return node;
    }

    private Module WithoutDeepStatements(Module root)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>(root.Statements.Length);
        foreach (var statement in root.Statements)
        {
            if (!tooDeep.Contains(statement))
            {
                statements.Add(statement);
                continue;
            }

            errors.Add(statement.Span.Start, statement.Span.End, "too many nested expressions or statements");
            statements.Add(new ErrorStatement(statement.Span));
        }

        var module = new Module(root.Span, statements.MoveToImmutable());
        foreach (var statement in module.Statements)
        {
            statement.Parent = module;
        }

        return module;
    }
}
