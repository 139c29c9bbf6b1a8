using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Patterns;

/// <content>Lists in which dots stand for any number of elements.</content>
internal sealed partial class Matcher
{
    /// <summary>Elements one after the other, all of them.</summary>
    private bool MatchList(ReadOnlyMemory<SyntaxNode> pattern, ReadOnlyMemory<SyntaxNode> nodes, Bindings bindings, Func<Bindings, bool> next)
    {
        if (pattern.IsEmpty)
        {
            return nodes.IsEmpty && next(bindings);
        }

        var first = pattern.Span[0];
        var rest = pattern[1..];
        if (VariadicOf(first) is { } variadic)
        {
            for (var taken = 0; taken <= nodes.Length; taken++)
            {
                var bound = variadic.Length == 0 ? bindings : Bind(bindings, variadic, [.. nodes.Span[..taken]]);
                if (bound is not null && MatchList(rest, nodes[taken..], bound, next))
                {
                    return true;
                }
            }

            return false;
        }

        return !nodes.IsEmpty && Match(first, nodes.Span[0], bindings, bound => MatchList(rest, nodes[1..], bound, next));
    }

    private bool MatchList<T>(ImmutableArray<T> pattern, ImmutableArray<T> nodes, Bindings bindings, Func<Bindings, bool> next)
        where T : SyntaxNode =>
        MatchList(pattern.Cast<SyntaxNode>().ToArray(), nodes.Cast<SyntaxNode>().ToArray(), bindings, next);

    /// <summary>Each of the pattern's elements somewhere among the nodes, in any order; others may be there.</summary>
    private bool MatchSome<T>(ImmutableArray<T> pattern, ImmutableArray<T> nodes, Bindings bindings, Func<Bindings, bool> next)
        where T : SyntaxNode
    {
        if (pattern.IsEmpty)
        {
            return next(bindings);
        }

        foreach (var node in nodes)
        {
            if (Match(pattern[0], node, bindings, bound => MatchSome(pattern[1..], nodes.Remove(node), bound, next)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>$...X</c> of an element that is <c>$...X</c>, empty of one that is <c>...</c>; null of any other.</summary>
    private static string? VariadicOf(SyntaxNode element) => element switch
    {
        EllipsisExpression => "",
        ExpressionStatement { Expression: var expression } => VariadicOf(expression),
        Argument { ArgumentKind: ArgumentKind.Positional, Value: var value } => VariadicOf(value),
        DictionaryItem { Key: null, Value: NameExpression { Identifier: PatternText.Dots } } => "",
        Parameter { Name: PatternText.Dots } => "",
        Parameter { Name: var name } when name.StartsWith(PatternText.Variadic, StringComparison.Ordinal) => PatternText.MetavariableOf(name),
        NameExpression { Identifier: var name } when name.StartsWith(PatternText.Variadic, StringComparison.Ordinal) => PatternText.MetavariableOf(name),
        _ => null,
    };
}
