using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>{expression=!conversion:format}</c> in an f-string or t-string.</summary>
public sealed class Interpolation(
    TextSpan span,
    Expression expression,
    bool isSelfDocumenting,
    char? conversion,
    ImmutableArray<StringSegment> formatSpec,
    bool hasFormatSpec) : StringSegment(span)
{
    public Expression Expression { get; } = expression;

    public bool IsSelfDocumenting { get; } = isSelfDocumenting;

    public char? Conversion { get; } = conversion;

    public ImmutableArray<StringSegment> FormatSpec { get; } = formatSpec;

    public bool HasFormatSpec { get; } = hasFormatSpec;

    public override NodeKind Kind => NodeKind.Interpolation;

    public override int ChildCount => 1 + FormatSpec.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index-- == 0)
        {
            return Expression;
        }

        return FormatSpec[index];
    }
}
