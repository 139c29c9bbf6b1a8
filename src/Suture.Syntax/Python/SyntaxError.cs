using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>A place where the text is no Python, and why.</summary>
public sealed record SyntaxError(TextSpan Span, string Message);
