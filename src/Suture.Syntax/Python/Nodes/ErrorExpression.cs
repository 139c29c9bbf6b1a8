using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Stands where an expression was expected and none could be read.</summary>
public sealed class ErrorExpression(TextSpan span) : Expression(span)
{
    public override NodeKind Kind => NodeKind.ErrorExpression;
}
