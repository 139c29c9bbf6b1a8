using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>A number, as written.</summary>
public sealed class NumberExpression(TextSpan span, string literal) : Expression(span)
{
    public string Literal { get; } = literal;

    public override NodeKind Kind => NodeKind.NumberExpression;
}
