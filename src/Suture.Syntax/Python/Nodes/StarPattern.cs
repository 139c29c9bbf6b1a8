using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>*name</c> in a sequence pattern; no name for <c>*_</c>.</summary>
public sealed class StarPattern(TextSpan span, string? name) : Pattern(span)
{
    public string? Name { get; } = name;

    public override NodeKind Kind => NodeKind.StarPattern;
}
