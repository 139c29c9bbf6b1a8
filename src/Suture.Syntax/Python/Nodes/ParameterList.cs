using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Parameters in the order they are written.</summary>
public sealed class ParameterList(TextSpan span, ImmutableArray<Parameter> parameters) : SyntaxNode(span)
{
    public ImmutableArray<Parameter> Parameters { get; } = parameters;

    public override NodeKind Kind => NodeKind.ParameterList;

    public override int ChildCount => Parameters.Length;

    public override SyntaxNode? ChildAt(int index) => Parameters[index];
}
