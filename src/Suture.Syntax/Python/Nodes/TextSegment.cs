using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Literal characters of a string, as written (escapes not yet read).</summary>
public sealed class TextSegment(TextSpan span) : StringSegment(span)
{
    /// <summary>What the characters stand for, escapes read; null when one cannot be.</summary>
    public string? Value => StringValue.Of(this, SourceOf(this));

    public override NodeKind Kind => NodeKind.TextSegment;
}
