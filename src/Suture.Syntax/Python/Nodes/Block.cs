using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>The statements under a colon.</summary>
public sealed class Block(TextSpan span, ImmutableArray<Statement> statements) : SyntaxNode(span)
{
    public ImmutableArray<Statement> Statements { get; } = statements;

    public override NodeKind Kind => NodeKind.Block;

    public override int ChildCount => Statements.Length;

    public override SyntaxNode? ChildAt(int index) => Statements[index];
}
