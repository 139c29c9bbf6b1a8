using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Patterns;

/// <summary>One difference between code that a pattern fits and what a template makes of it. A closed set.</summary>
public abstract record CodeChange
{
    private CodeChange()
    {
    }

    /// <summary>Other code at a place.</summary>
    public sealed record Replaced(TextSpan Span, string Text) : CodeChange;

    /// <summary>An argument more, after all others.</summary>
    public sealed record ArgumentAdded(CallExpression Call, string Text) : CodeChange;

    /// <summary>An argument less.</summary>
    public sealed record ArgumentRemoved(CallExpression Call, Argument Argument) : CodeChange;

    /// <summary>Something else is to be called or read: who makes edits of it knows how this file imports things.</summary>
    /// <param name="Use">The name as the file writes it.</param>
    /// <param name="Name">The qualified name that it is to mean.</param>
    public sealed record Renamed(Expression Use, string Name) : CodeChange;
}
