using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>break</c></summary>
public sealed class BreakStatement(TextSpan span) : Statement(span)
{
    public override NodeKind Kind => NodeKind.BreakStatement;
}
