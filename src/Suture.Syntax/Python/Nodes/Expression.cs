using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Anything that has a value.</summary>
public abstract class Expression(TextSpan span) : SyntaxNode(span);
