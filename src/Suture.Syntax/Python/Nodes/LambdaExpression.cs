using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>lambda parameters: body</c></summary>
public sealed class LambdaExpression(TextSpan span, ParameterList parameters, Expression body) : Expression(span)
{
    public ParameterList Parameters { get; } = parameters;

    public Expression Body { get; } = body;

    public override NodeKind Kind => NodeKind.LambdaExpression;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Parameters, _ => Body };
}
