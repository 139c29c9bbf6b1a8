using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Patterns;

/// <summary>What a metavariable stands for at a match.</summary>
/// <param name="Text">The source text, as it is written.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Nodes">The nodes; none for a name that is no node of its own, such as a function's, or for a part of a string.</param>
/// <param name="Key">The same for all code that differs in blanks and comments only.</param>
public sealed record BoundCode(string Text, TextSpan Span, ImmutableArray<SyntaxNode> Nodes, string Key)
{
    /// <summary>The one expression that is bound; null for anything else.</summary>
    public Expression? Expression => Nodes is [Expression only] ? only : null;
}
