using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>A name that is read, written or deleted.</summary>
public sealed class NameExpression(TextSpan span, string identifier) : Expression(span)
{
    public string Identifier { get; } = identifier;

    public override NodeKind Kind => NodeKind.NameExpression;
}
