using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>(element for …)</c></summary>
public sealed class GeneratorExpression(TextSpan span, Expression element, ImmutableArray<ComprehensionClause> clauses) : Expression(span)
{
    public Expression Element { get; } = element;

    public ImmutableArray<ComprehensionClause> Clauses { get; } = clauses;

    public override NodeKind Kind => NodeKind.GeneratorExpression;

    public override int ChildCount => 1 + Clauses.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index-- == 0)
        {
            return Element;
        }

        return Clauses[index];
    }
}
