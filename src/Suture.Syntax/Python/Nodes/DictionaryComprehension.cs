using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>{key: value for …}</c></summary>
public sealed class DictionaryComprehension(
    TextSpan span,
    Expression key,
    Expression value,
    ImmutableArray<ComprehensionClause> clauses) : Expression(span)
{
    public Expression Key { get; } = key;

    public Expression Value { get; } = value;

    public ImmutableArray<ComprehensionClause> Clauses { get; } = clauses;

    public override NodeKind Kind => NodeKind.DictionaryComprehension;

    public override int ChildCount => 2 + Clauses.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index-- == 0)
        {
            return Key;
        }

        if (index-- == 0)
        {
            return Value;
        }

        return Clauses[index];
    }
}
