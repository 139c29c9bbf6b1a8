using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>Class(patterns, name=pattern)</c></summary>
public sealed class ClassPattern(
    TextSpan span,
    Expression @class,
    ImmutableArray<Pattern> positional,
    ImmutableArray<string> keywordNames,
    ImmutableArray<Pattern> keywordPatterns) : Pattern(span)
{
    public Expression Class { get; } = @class;

    public ImmutableArray<Pattern> Positional { get; } = positional;

    public ImmutableArray<string> KeywordNames { get; } = keywordNames;

    public ImmutableArray<Pattern> KeywordPatterns { get; } = keywordPatterns;

    public override NodeKind Kind => NodeKind.ClassPattern;

    public override int ChildCount => 1 + Positional.Length + KeywordPatterns.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index-- == 0)
        {
            return Class;
        }

        if (index < Positional.Length)
        {
            return Positional[index];
        }

        index -= Positional.Length;
        return KeywordPatterns[index];
    }
}
