using Suture.Syntax.Python;

namespace Suture.Patterns;

/// <content>What is neither expression nor statement, and what needs no rule of its own.</content>
internal sealed partial class Matcher
{
    private bool MatchPart(SyntaxNode pattern, SyntaxNode node, Bindings bindings, Func<Bindings, bool> next) => (pattern, node) switch
    {
        (Block expected, Block found) => MatchBlock(expected, found, bindings, next),
        (Argument expected, Argument found) => expected.ArgumentKind == found.ArgumentKind
            && MatchName(expected.Name, found.Name, found.NameSpan, bindings, named => Match(expected.Value, found.Value, named, next)),
        (Parameter expected, Parameter found) => expected.ParameterKind == found.ParameterKind
            && MatchName(expected.Name, found.Name, found.NameSpan, bindings, named => MatchOptional(expected.Annotation, found.Annotation, named, typed =>
                MatchOptional(expected.Default, found.Default, typed, next))),
        (ExceptHandler expected, ExceptHandler found) => MatchOptional(expected.Type, found.Type, bindings, typed =>
            expected.Name is null
                ? MatchBlock(expected.Body, found.Body, typed, next)
                : MatchName(expected.Name, found.Name, found.Span, typed, named => MatchBlock(expected.Body, found.Body, named, next))),
        (WithItem expected, WithItem found) => Match(expected.Context, found.Context, bindings, context => MatchOptional(expected.Target, found.Target, context, next)),
        (ImportAlias expected, ImportAlias found) => MatchName(expected.Name, found.Name, found.NameSpan, bindings, named =>
            expected.Alias is null ? next(named) : MatchName(expected.Alias, found.Alias, found.AliasSpan, named, next)),
        (Decorator expected, Decorator found) => Match(expected.Expression, found.Expression, bindings, next),
        _ => pattern.Kind == node.Kind && HaveSameScalars(pattern, node) && MatchPlaces(pattern, node, bindings, next),
    };

    /// <summary>Children place by place; where their number may differ, as a list in which dots pass over any.</summary>
    private bool MatchPlaces(SyntaxNode pattern, SyntaxNode node, Bindings bindings, Func<Bindings, bool> next)
    {
        if (pattern is TupleExpression or ListExpression or SetExpression or DictionaryExpression or DeleteStatement)
        {
            return MatchList(Places.Of(pattern), Places.Of(node), bindings, next);
        }

        return pattern.ChildCount == node.ChildCount && MatchPlace(pattern, node, 0, bindings, next);
    }

    private bool MatchPlace(SyntaxNode pattern, SyntaxNode node, int index, Bindings bindings, Func<Bindings, bool> next) =>
        index == pattern.ChildCount
            ? next(bindings)
            : Match(pattern.ChildAt(index), node.ChildAt(index), bindings, bound => MatchPlace(pattern, node, index + 1, bound, next));

    private static bool HaveSameScalars(SyntaxNode pattern, SyntaxNode node) => (pattern, node) switch
    {
        (BinaryExpression one, BinaryExpression other) => one.Operator == other.Operator,
        (UnaryExpression one, UnaryExpression other) => one.Operator == other.Operator,
        (ComparisonExpression one, ComparisonExpression other) => one.Operators.AsSpan().SequenceEqual(other.Operators.AsSpan()),
        (AugmentedAssignment one, AugmentedAssignment other) => one.Operator == other.Operator,
        (KeywordConstant one, KeywordConstant other) => one.Value == other.Value,
        (NameExpression one, NameExpression other) => one.Identifier == other.Identifier,
        (GlobalStatement one, GlobalStatement other) => one.Names.AsSpan().SequenceEqual(other.Names.AsSpan()),
        (NonlocalStatement one, NonlocalStatement other) => one.Names.AsSpan().SequenceEqual(other.Names.AsSpan()),
        (DictionaryItem one, DictionaryItem other) => one.Key is null == (other.Key is null),
        _ => true,
    };
}
