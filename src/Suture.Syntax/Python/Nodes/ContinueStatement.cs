using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>continue</c></summary>
public sealed class ContinueStatement(TextSpan span) : Statement(span)
{
    public override NodeKind Kind => NodeKind.ContinueStatement;
}
