using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>What a <c>case</c> compares with.</summary>
public abstract class Pattern(TextSpan span) : SyntaxNode(span);
