using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>One place where a name gets a value.</summary>
/// <param name="Symbol">The variable.</param>
/// <param name="Kind">The way in which it gets its value.</param>
/// <param name="Node">The name, parameter, import alias, definition, handler or pattern that binds it.</param>
/// <param name="Value">
/// Where the value comes from: the assigned value itself (taken out of a display such as <c>a, b = 1, 2</c> where possible), the
/// whole value of an <see cref="BindingKind.Unpacking"/>, the iterable of a loop, the context of a with item, the default of a
/// parameter, the added part of an augmented assignment; null when there is no such expression.
/// </param>
public sealed record Binding(Symbol Symbol, BindingKind Kind, SyntaxNode Node, Expression? Value)
{
    public bool Equals(Binding? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Node.Span.GetHashCode();

    public override string ToString() => $"{Symbol.Name} by {Kind} at {Node.Span.Start}";
}
