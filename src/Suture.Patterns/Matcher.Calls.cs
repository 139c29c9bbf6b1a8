using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Patterns;

/// <content>Calls: keyword arguments stand in any order.</content>
internal sealed partial class Matcher
{
    private bool MatchCall(CallExpression pattern, CallExpression node, Bindings bindings, Func<Bindings, bool> next) =>
        Match(pattern.Callee, node.Callee, bindings, bound => MatchArguments(pattern.Arguments, node.Arguments, bound, next));

    private bool MatchArguments(ImmutableArray<Argument> pattern, ImmutableArray<Argument> nodes, Bindings bindings, Func<Bindings, bool> next)
    {
        var keywords = pattern.Where(IsNamed).ToImmutableArray();
        var others = nodes.Where(IsNamed).ToImmutableArray();
        return MatchKeywords(keywords, others, bindings, (left, bound) =>
        {
            var variadic = pattern.Select(VariadicOf).LastOrDefault(name => name is not null);
            if (!left.IsEmpty && variadic is null)
            {
                return false;
            }

            // What no keyword of the pattern takes falls to the last dots.
            ImmutableArray<Argument> plain = [.. nodes.Where(argument => !IsNamed(argument) || left.Contains(argument))];
            return MatchList(pattern.RemoveAll(IsNamed), plain, bound, next);
        });
    }

    private bool MatchKeywords(ImmutableArray<Argument> pattern, ImmutableArray<Argument> nodes, Bindings bindings, Func<ImmutableArray<Argument>, Bindings, bool> next)
    {
        if (pattern.IsEmpty)
        {
            return next(nodes, bindings);
        }

        var first = pattern[0];
        foreach (var node in nodes.Where(node => node.ArgumentKind == first.ArgumentKind))
        {
            var isTaken = MatchName(first.Name, node.Name, node.NameSpan, bindings, named =>
                Match(first.Value, node.Value, named, bound => MatchKeywords(pattern[1..], nodes.Remove(node), bound, next)));
            if (isTaken)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(Argument argument) => argument.ArgumentKind is ArgumentKind.Keyword or ArgumentKind.DoubleStar;
}
