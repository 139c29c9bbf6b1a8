using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>{key: pattern, **rest}</c>; keys and patterns pair up.</summary>
public sealed class MappingPattern(
    TextSpan span,
    ImmutableArray<Expression> keys,
    ImmutableArray<Pattern> patterns,
    string? rest) : Pattern(span)
{
    public ImmutableArray<Expression> Keys { get; } = keys;

    public ImmutableArray<Pattern> Patterns { get; } = patterns;

    public string? Rest { get; } = rest;

    public override NodeKind Kind => NodeKind.MappingPattern;

    public override int ChildCount => Keys.Length + Patterns.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index < Keys.Length)
        {
            return Keys[index];
        }

        index -= Keys.Length;
        return Patterns[index];
    }
}
