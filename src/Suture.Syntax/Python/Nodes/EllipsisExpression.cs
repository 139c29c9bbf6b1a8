using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>...</c></summary>
public sealed class EllipsisExpression(TextSpan span) : Expression(span)
{
    public override NodeKind Kind => NodeKind.EllipsisExpression;
}
