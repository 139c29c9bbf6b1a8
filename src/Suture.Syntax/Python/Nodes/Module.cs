using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>A whole file.</summary>
public sealed partial class Module(TextSpan span, ImmutableArray<Statement> statements) : SyntaxNode(span)
{
    public ImmutableArray<Statement> Statements { get; } = statements;

    public override NodeKind Kind => NodeKind.Module;

    public override int ChildCount => Statements.Length;

    public override SyntaxNode? ChildAt(int index) => Statements[index];
}
