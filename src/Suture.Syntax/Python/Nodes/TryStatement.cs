using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>try: … except …: … else: … finally: …</c>; the star marks <c>except*</c> (PEP 654).</summary>
public sealed class TryStatement(
    TextSpan span,
    bool isStar,
    Block body,
    ImmutableArray<ExceptHandler> handlers,
    Block? orElse,
    Block? @finally) : Statement(span)
{
    public bool IsStar { get; } = isStar;

    public Block Body { get; } = body;

    public ImmutableArray<ExceptHandler> Handlers { get; } = handlers;

    public Block? OrElse { get; } = orElse;

    public Block? Finally { get; } = @finally;

    public override NodeKind Kind => NodeKind.TryStatement;

    public override int ChildCount => 3 + Handlers.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index-- == 0)
        {
            return Body;
        }

        if (index < Handlers.Length)
        {
            return Handlers[index];
        }

        index -= Handlers.Length;
        if (index-- == 0)
        {
            return OrElse;
        }

        return Finally;
    }
}
