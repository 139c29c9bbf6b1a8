using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>Anything that stands on a line of its own; a compound statement's span runs to the end of its last block.</summary>
public abstract class Statement(TextSpan span) : SyntaxNode(span);
