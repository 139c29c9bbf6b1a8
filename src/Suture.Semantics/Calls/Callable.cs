using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>Something that a call may run.</summary>
/// <param name="Function">The function, method or lambda of this file; for a parameter that holds a function, the parameter; null when it comes from elsewhere.</param>
/// <param name="Name">The qualified name of what comes from elsewhere; null for what this file defines.</param>
public sealed record Callable(SyntaxNode? Function, string? Name)
{
    /// <summary>The object that a method is bound to; null for functions.</summary>
    public Expression? Receiver { get; init; }

    /// <summary>Arguments that <c>functools.partial</c> has bound.</summary>
    public ImmutableArray<Argument> Bound { get; init; } = [];

    /// <summary>For a decorator's wrapper: the variable by which it calls what it wraps, and that.</summary>
    public (Symbol Variable, Callable Wrapped)? Inner { get; init; }
}
