using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Tokens that form no statement; an error says why.</summary>
public sealed class ErrorStatement(TextSpan span) : Statement(span)
{
    public override NodeKind Kind => NodeKind.ErrorStatement;
}
