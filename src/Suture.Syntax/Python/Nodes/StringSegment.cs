using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>A part of what lies between a string's quotes.</summary>
public abstract class StringSegment(TextSpan span) : SyntaxNode(span);
