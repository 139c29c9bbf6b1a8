using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>pass</c></summary>
public sealed class PassStatement(TextSpan span) : Statement(span)
{
    public override NodeKind Kind => NodeKind.PassStatement;
}
