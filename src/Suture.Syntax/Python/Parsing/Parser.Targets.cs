namespace Suture.Syntax.Python;

/// <content>What may be assigned to, annotated or deleted.</content>
internal sealed partial class Parser
{
    /// <summary><c>star_targets</c> of a loop: no comparisons, so that "in" ends them.</summary>
    private Expression ParseTargets()
    {
        var start = Start;
        var first = ParseTarget();
        if (!At(TokenKind.Comma))
        {
            if (first is StarredExpression)
            {
                ReportOnly(first, "starred assignment target must be in a list or tuple");
            }

            return first;
        }

        var mark = nodes.Count;
        nodes.Push(first);
        while (Eat(TokenKind.Comma) && StartsStarExpression(Kind))
        {
            nodes.Push(ParseTarget());
        }

        return new TupleExpression(SpanFrom(start), nodes.Take<Expression>(mark));
    }

    private Expression ParseTarget()
    {
        var target = At(TokenKind.Star) ? ParseStarred() : ParseBinary(Precedence.Lowest);
        CheckTarget(target, isStarAllowed: true, "cannot assign to {0}");
        return target;
    }

    private void CheckAssignable(Expression target)
    {
        if (target is StarredExpression)
        {
            ReportOnly(target, "starred assignment target must be in a list or tuple");
            return;
        }

        CheckTarget(target, isStarAllowed: false, "cannot assign to {0} here. Maybe you meant '==' instead of '='?");
    }

    private void CheckTarget(Expression target, bool isStarAllowed, string message)
    {
        switch (target)
        {
            case NameExpression or AttributeExpression or SubscriptExpression or ErrorExpression:
                return;
            case StarredExpression starred when isStarAllowed && starred.Value is not StarredExpression:
                CheckTarget(starred.Value, isStarAllowed: false, message);
                return;
            case TupleExpression tuple:
                CheckTargets(tuple.Elements, message);
                return;
            case ListExpression list:
                CheckTargets(list.Elements, message);
                return;
            default:
                ReportOnly(target, string.Format(System.Globalization.CultureInfo.InvariantCulture, message, Describe(target)));
                return;
        }
    }

    private void CheckTargets(System.Collections.Immutable.ImmutableArray<Expression> targets, string message)
    {
        foreach (var target in targets)
        {
            CheckTarget(target, isStarAllowed: true, message);
        }
    }

    private void CheckDeletable(Expression target)
    {
        if (target is StarredExpression)
        {
            ReportOnly(target, "cannot delete starred");
            return;
        }

        CheckTarget(target, isStarAllowed: false, "cannot delete {0}");
    }

    private void CheckAnnotatable(Expression target)
    {
        switch (target)
        {
            case NameExpression or AttributeExpression or SubscriptExpression or ErrorExpression:
                return;
            case TupleExpression:
                ReportOnly(target, "only single target (not tuple) can be annotated");
                return;
            case ListExpression:
                ReportOnly(target, "only single target (not list) can be annotated");
                return;
            default:
                ReportOnly(target, "illegal target for annotation");
                return;
        }
    }

    private void CheckAugmentable(Expression target)
    {
        if (target is not (NameExpression or AttributeExpression or SubscriptExpression or ErrorExpression))
        {
            ReportOnly(target, $"'{Describe(target)}' is an illegal expression for augmented assignment");
        }
    }

    private static string Describe(Expression expression) => expression switch
    {
        NameExpression => "name",
        AttributeExpression => "attribute",
        SubscriptExpression => "subscript",
        CallExpression => "function call",
        KeywordConstant constant => constant.Value.ToString(),
        NumberExpression => "literal",
        StringExpression whole => whole.IsFormatted ? "f-string expression" : "literal",
        EllipsisExpression => "ellipsis",
        TupleExpression => "tuple",
        ListExpression => "list",
        SetExpression => "set display",
        DictionaryExpression => "dict literal",
        ListComprehension => "list comprehension",
        SetComprehension => "set comprehension",
        DictionaryComprehension => "dict comprehension",
        GeneratorExpression => "generator expression",
        ComparisonExpression => "comparison",
        ConditionalExpression => "conditional expression",
        LambdaExpression => "lambda",
        AwaitExpression => "await expression",
        YieldExpression or YieldFromExpression => "yield expression",
        NamedExpression => "named expression",
        StarredExpression => "starred",
        _ => "expression",
    };
}
