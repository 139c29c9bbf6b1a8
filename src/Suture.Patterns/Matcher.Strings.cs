using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Patterns;

/// <content>Strings: <c>"..."</c> is any text, <c>"$X"</c> binds the whole text; a name that can hold nothing but a constant is that constant.</content>
internal sealed partial class Matcher
{
    private const string AnyText = "...";

    private bool MatchString(StringExpression pattern, Expression node, Bindings bindings, Func<Bindings, bool> next)
    {
        if (pattern.IsFormatted)
        {
            return MatchFormatted(pattern, node, bindings, next);
        }

        if (pattern.ConstantValue is not { } expected || model.ConstantOf(node) is not string value)
        {
            return pattern.IsBytes && model.ConstantOf(node) is byte[] bytes && (pattern.BytesValue is { } wanted && (wanted.AsSpan().SequenceEqual(bytes) || wanted.AsSpan().SequenceEqual("..."u8))) && next(bindings);
        }

        return MatchText(expected, value, node, bindings, next);
    }

    private static bool MatchText(string expected, string value, Expression node, Bindings bindings, Func<Bindings, bool> next)
    {
        if (expected == AnyText)
        {
            return next(bindings);
        }

        return PatternText.MetavariableOf(expected) is { } metavariable && expected.Skip(PatternText.Metavariable.Length).All(PatternText.IsMetavariableCharacter)
            ? bindings.With(metavariable, new BoundCode(value, node.Span, [], value)) is { } bound && next(bound)
            : expected == value && next(bindings);
    }

    /// <summary><c>f"..."</c> is any f-string; else texts must be the same, and <c>...</c> in them stands for any texts and holes.</summary>
    private bool MatchFormatted(StringExpression pattern, Expression node, Bindings bindings, Func<Bindings, bool> next)
    {
        if (node is not StringExpression { IsFormatted: true } text)
        {
            return false;
        }

        return MatchSegments([.. SegmentsOf(pattern)], [.. SegmentsOf(text)], bindings, next);
    }

    private static IEnumerable<StringSegment> SegmentsOf(StringExpression text) => text.Pieces.SelectMany(piece => piece.Segments);

    private bool MatchSegments(ImmutableArray<StringSegment> pattern, ImmutableArray<StringSegment> nodes, Bindings bindings, Func<Bindings, bool> next)
    {
        if (pattern.IsEmpty)
        {
            return nodes.IsEmpty && next(bindings);
        }

        switch (pattern[0])
        {
            case TextSegment { Value: AnyText }:
                for (var taken = 0; taken <= nodes.Length; taken++)
                {
                    if (MatchSegments(pattern[1..], nodes[taken..], bindings, next))
                    {
                        return true;
                    }
                }

                return false;
            case TextSegment text:
                return nodes is [TextSegment other, ..] && text.Value == other.Value && MatchSegments(pattern[1..], nodes[1..], bindings, next);
            case Interpolation hole:
                return nodes is [Interpolation filled, ..]
                    && Match(hole.Expression, filled.Expression, bindings, bound => MatchSegments(pattern[1..], nodes[1..], bound, next));
            default:
                return false;
        }
    }
}
