using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Patterns;

/// <summary>A place that a pattern fits.</summary>
/// <param name="Span">All of it; from the first to the last of several statements.</param>
/// <param name="Node">The expression or statement; the first of several statements.</param>
/// <param name="Bindings">What the metavariables stand for.</param>
public sealed record PatternMatch(TextSpan Span, SyntaxNode Node, Bindings Bindings);
