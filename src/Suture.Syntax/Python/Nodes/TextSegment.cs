using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Literal characters of a string, as written (escapes not yet read).</summary>
public sealed class TextSegment(TextSpan span) : StringSegment(span)
{
    public override NodeKind Kind => NodeKind.TextSegment;
}
