using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>pattern as name</c>; a bare name has no pattern, <c>_</c> has neither.</summary>
public sealed class AsPattern(TextSpan span, Pattern? pattern, string? name) : Pattern(span)
{
    public Pattern? Pattern { get; } = pattern;

    public string? Name { get; } = name;

    public override NodeKind Kind => NodeKind.AsPattern;

    public override int ChildCount => 1;

    public override SyntaxNode? ChildAt(int index) => Pattern;
}
