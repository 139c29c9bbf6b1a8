using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>callee(arguments)</c></summary>
public sealed class CallExpression(TextSpan span, Expression callee, ImmutableArray<Argument> arguments) : Expression(span)
{
    public Expression Callee { get; } = callee;

    public ImmutableArray<Argument> Arguments { get; } = arguments;

    public override NodeKind Kind => NodeKind.CallExpression;

    public override int ChildCount => 1 + Arguments.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index-- == 0)
        {
            return Callee;
        }

        return Arguments[index];
    }
}
