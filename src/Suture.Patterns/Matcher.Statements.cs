using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Patterns;

/// <content>Statements, alone and in sequence.</content>
internal sealed partial class Matcher
{
    /// <summary>Statements one after the other from a place in a block; <c>...</c> passes over any, and into the blocks of those it passes over.</summary>
    private bool MatchFrom(
        ImmutableArray<Statement> pattern, int index, ImmutableArray<Statement> block, int from, Bindings bindings, Func<int, Bindings, bool> next)
    {
        if (index == pattern.Length)
        {
            return next(block[Math.Max(from - 1, 0)].Span.End, bindings);
        }

        if (VariadicOf(pattern[index]) is { } variadic)
        {
            return SkipTo(pattern, index + 1, block, from, variadic, bindings, next);
        }

        return from < block.Length
            && MatchInSequence(pattern[index], block[from], bindings, bound => MatchFrom(pattern, index + 1, block, from + 1, bound, next));
    }

    private bool SkipTo(
        ImmutableArray<Statement> pattern, int index, ImmutableArray<Statement> block, int from, string variadic, Bindings bindings, Func<int, Bindings, bool> next)
    {
        if (index == pattern.Length)
        {
            var all = variadic.Length == 0 ? bindings : Bind(bindings, variadic, [.. block[from..]]);
            return all is not null && next(block[^1].Span.End, all);
        }

        for (var at = from; at < block.Length; at++)
        {
            var passed = variadic.Length == 0 ? bindings : Bind(bindings, variadic, [.. block[from..at]]);
            if (passed is not null && MatchFrom(pattern, index, block, at, passed, next))
            {
                return true;
            }

            if (InnerBlocks(block[at]).Any(inner => SkipTo(pattern, index, inner.Statements, 0, variadic, bindings, next)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Block> InnerBlocks(Statement statement) =>
        statement is FunctionDefinition or ClassDefinition ? []
        : Places.Of(statement).SelectMany(child => child is Block block ? [block] : Places.Of(child).OfType<Block>());

    /// <summary>In a sequence, an expression also stands for a statement that it is a part of: <c>f($X)</c> for <c>y = f(1)</c>.</summary>
    private bool MatchInSequence(Statement pattern, Statement statement, Bindings bindings, Func<Bindings, bool> next) =>
        pattern is ExpressionStatement { Expression: var expression and not (NameExpression or EllipsisExpression) }
            ? HeadOf(statement).Any(part => MatchWithin(expression, part, bindings, next))
            : Match(pattern, statement, bindings, next);

    /// <summary>What a statement evaluates itself, without the blocks below it and what it defines.</summary>
    private static IEnumerable<SyntaxNode> HeadOf(Statement statement) => statement switch
    {
        FunctionDefinition or ClassDefinition => [],
        ExpressionStatement or AssignmentStatement or AnnotatedAssignment or ReturnStatement or AugmentedAssignment or AssertStatement or RaiseStatement => [statement],
        IfStatement or WhileStatement or ForStatement or WithStatement => Places.Of(statement).Where(child => child is not Block),
        _ => [],
    };

    private bool MatchBlock(Block? pattern, Block? block, Bindings bindings, Func<Bindings, bool> next)
    {
        // A pattern that says nothing of an else says that it may be there.
        if (pattern is null || block is null)
        {
            return pattern is null && next(bindings);
        }

        return MatchFrom(pattern.Statements, 0, block.Statements, 0, bindings, (_, bound) => next(bound));
    }

    private bool MatchStatement(Statement pattern, Statement node, Bindings bindings, Func<Bindings, bool> next) => (pattern, node) switch
    {
        (ExpressionStatement expected, ExpressionStatement found) => Match(expected.Expression, found.Expression, bindings, next),
        (AssignmentStatement { Targets: [var target] } expected, AssignmentStatement found) => found.Targets.Any(given =>
            Match(target, given, bindings, bound => Match(expected.Value, found.Value, bound, next))),
        (AssignmentStatement { Targets: [var target] } expected, AnnotatedAssignment { Value: { } value } found) =>
            Match(target, found.Target, bindings, bound => Match(expected.Value, value, bound, next)),
        (AnnotatedAssignment { Value: null } expected, AnnotatedAssignment found) =>
            Match(expected.Target, found.Target, bindings, bound => Match(expected.Annotation, found.Annotation, bound, next)),
        (ReturnStatement { Value: EllipsisExpression }, ReturnStatement) or (RaiseStatement { Exception: EllipsisExpression }, RaiseStatement) => next(bindings),
        (RaiseStatement { Cause: null } expected, RaiseStatement found) => Match(expected.Exception, found.Exception, bindings, next),
        (IfStatement expected, IfStatement found) => Match(expected.Test, found.Test, bindings, test =>
            MatchBlock(expected.Body, found.Body, test, body => MatchBlock(expected.OrElse, found.OrElse, body, next))),
        (WhileStatement expected, WhileStatement found) => Match(expected.Test, found.Test, bindings, test =>
            MatchBlock(expected.Body, found.Body, test, body => MatchBlock(expected.OrElse, found.OrElse, body, next))),
        (ForStatement expected, ForStatement found) => Match(expected.Target, found.Target, bindings, target =>
            Match(expected.Iterable, found.Iterable, target, iterable =>
                MatchBlock(expected.Body, found.Body, iterable, body => MatchBlock(expected.OrElse, found.OrElse, body, next)))),
        (WithStatement expected, WithStatement found) => MatchSome(expected.Items, found.Items, bindings, items => MatchBlock(expected.Body, found.Body, items, next)),
        (TryStatement expected, TryStatement found) => MatchTry(expected, found, bindings, next),
        (FunctionDefinition expected, FunctionDefinition found) => MatchFunction(expected, found, bindings, next),
        (ClassDefinition expected, ClassDefinition found) => MatchClass(expected, found, bindings, next),
        (ImportStatement expected, ImportStatement found) => MatchSome(expected.Aliases, found.Aliases, bindings, next),
        (ImportFromStatement expected, ImportFromStatement found) => expected.Level == found.Level
            && MatchName(expected.Module, found.Module, found.Span, bindings, module =>
                MatchSome(expected.Aliases.RemoveAll(alias => alias.Name == PatternText.Dots), found.Aliases, module, next)),
        _ => pattern.Kind == node.Kind && HaveSameScalars(pattern, node) && MatchPlaces(pattern, node, bindings, next),
    };

    private bool MatchTry(TryStatement pattern, TryStatement node, Bindings bindings, Func<Bindings, bool> next) =>
        MatchBlock(pattern.Body, node.Body, bindings, body => MatchSome(pattern.Handlers, node.Handlers, body, handlers =>
            MatchBlock(pattern.OrElse, node.OrElse, handlers, orElse => MatchBlock(pattern.Finally, node.Finally, orElse, next))));

    private bool MatchFunction(FunctionDefinition pattern, FunctionDefinition node, Bindings bindings, Func<Bindings, bool> next) =>
        (!pattern.IsAsync || node.IsAsync)
        && MatchName(pattern.Name, node.Name, node.NameSpan, bindings, named => MatchSome(pattern.Decorators, node.Decorators, named, decorated =>
            MatchList(pattern.Parameters.Parameters, node.Parameters.Parameters, decorated, given => MatchOptional(pattern.Returns, node.Returns, given, typed =>
                MatchBlock(pattern.Body, node.Body, typed, next)))));

    private bool MatchClass(ClassDefinition pattern, ClassDefinition node, Bindings bindings, Func<Bindings, bool> next) =>
        MatchName(pattern.Name, node.Name, node.NameSpan, bindings, named => MatchSome(pattern.Decorators, node.Decorators, named, decorated =>
        {
            ImmutableArray<Argument> bases = [.. pattern.Arguments.Where(argument => VariadicOf(argument) is null)];
            return MatchSome(bases, node.Arguments, decorated, derived => MatchBlock(pattern.Body, node.Body, derived, next));
        }));

    /// <summary>What the pattern leaves out may be there.</summary>
    private bool MatchOptional(SyntaxNode? pattern, SyntaxNode? node, Bindings bindings, Func<Bindings, bool> next) =>
        pattern is null ? next(bindings) : Match(pattern, node, bindings, next);
}
