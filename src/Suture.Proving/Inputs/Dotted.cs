using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>Reads chains such as <c>request.args.get</c>.</summary>
internal static class Dotted
{
    /// <summary>The chain as text, an <c>await</c> left out; null when it is made of more than names.</summary>
    public static string? NameOf(Expression expression) => expression switch
    {
        NameExpression name => name.Identifier,
        AttributeExpression attribute => NameOf(attribute.Target) is { } target ? target + "." + attribute.Name : null,
        AwaitExpression awaited => NameOf(awaited.Value),
        _ => null,
    };
}
