using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>Parameters of functions and lambdas, with the order PEP 570 and PEP 3102 ask for.</content>
internal sealed partial class Parser
{
    private readonly record struct ParameterState(ParameterKind Next, bool SeenSlash, bool SeenDefault, bool NeedsNameAfterStar);

    private readonly HashSet<string> parameterNames = new(StringComparer.Ordinal);

    /// <summary>Parameters up to a token, which is left.</summary>
    private ParameterList ParseParameterList(TokenKind end, bool isLambda)
    {
        var start = Start;
        var mark = nodes.Count;
        var state = new ParameterState(ParameterKind.Standard, false, false, false);
        while (!At(end) && Kind is TokenKind.Name or TokenKind.Star or TokenKind.DoubleStar or TokenKind.Slash)
        {
            state = ParseParameter(mark, state, isLambda);
            if (!Eat(TokenKind.Comma))
            {
                break;
            }
        }

        if (state.NeedsNameAfterStar)
        {
            Report("named arguments must follow bare *");
        }

        CheckDuplicates(mark);
        return new ParameterList(nodes.Count == mark ? new TextSpan(lastEnd, 0) : SpanFrom(start), nodes.Take<Parameter>(mark));
    }

    private ParameterState ParseParameter(int mark, ParameterState state, bool isLambda)
    {
        if (state.Next == ParameterKind.DoubleStar)
        {
            Report("arguments cannot follow var-keyword argument");
        }

        switch (Kind)
        {
            case TokenKind.Slash:
                return ParseSlash(mark, state);
            case TokenKind.Star:
                return ParseStarParameter(state, isLambda);
            case TokenKind.DoubleStar:
                nodes.Push(ParseStarredParameter(ParameterKind.DoubleStar, isLambda));
                return state with { Next = ParameterKind.DoubleStar, NeedsNameAfterStar = false };
            default:
                return ParseNamedParameter(state, isLambda);
        }
    }

    private ParameterState ParseNamedParameter(ParameterState state, bool isLambda)
    {
        var kind = state.Next == ParameterKind.DoubleStar ? ParameterKind.KeywordOnly : state.Next;
        var start = Start;
        var (name, nameSpan) = ParseName();
        var annotation = !isLambda && Eat(TokenKind.Colon) ? ParseExpression() : null;
        var value = Eat(TokenKind.Equal) ? ParseExpression() : null;
        if (kind == ParameterKind.Standard && state.SeenDefault && value is null)
        {
            ReportAt(nameSpan.Start, nameSpan.End, "non-default argument follows default argument");
        }

        nodes.Push(new Parameter(SpanFrom(start), kind, name, nameSpan, annotation, value));
        return state with { SeenDefault = state.SeenDefault || value is not null, NeedsNameAfterStar = false };
    }

    // What stands before a slash was read as standard and turns out to be positional only.
    private ParameterState ParseSlash(int mark, ParameterState state)
    {
        if (state.SeenSlash || state.Next != ParameterKind.Standard || nodes.Count == mark)
        {
            Report(state.SeenSlash ? "/ may appear only once" : nodes.Count == mark ? "at least one argument must precede /" : "/ must be ahead of *");
        }

        Advance();
        var count = nodes.Count - mark;
        var parameters = nodes.Take<Parameter>(mark);
        for (var i = 0; i < count; i++)
        {
            var old = parameters[i];
            var kind = old.ParameterKind == ParameterKind.Standard ? ParameterKind.PositionalOnly : old.ParameterKind;
            nodes.Push(new Parameter(old.Span, kind, old.Name, old.NameSpan, old.Annotation, old.Default));
        }

        return state with { SeenSlash = true };
    }

    private ParameterState ParseStarParameter(ParameterState state, bool isLambda)
    {
        if (state.Next != ParameterKind.Standard)
        {
            Report("* argument may appear only once");
        }

        if (KindAfterNext is TokenKind.Name)
        {
            nodes.Push(ParseStarredParameter(ParameterKind.Star, isLambda));
            return state with { Next = ParameterKind.KeywordOnly };
        }

        Advance();
        return state with { Next = ParameterKind.KeywordOnly, NeedsNameAfterStar = true };
    }

    private Parameter ParseStarredParameter(ParameterKind kind, bool isLambda)
    {
        var start = Start;
        Advance();
        var (name, nameSpan) = ParseName();
        var annotation = !isLambda && Eat(TokenKind.Colon) ? ParseStarExpression() : null;
        if (At(TokenKind.Equal))
        {
            Report(kind == ParameterKind.Star ? "var-positional argument cannot have default value" : "var-keyword argument cannot have default value");
        }

        return new Parameter(SpanFrom(start), kind, name, nameSpan, annotation, null);
    }

    private void CheckDuplicates(int mark)
    {
        if (nodes.Count - mark < 2)
        {
            return;
        }

        parameterNames.Clear();
        for (var i = mark; i < nodes.Count; i++)
        {
            var parameter = (Parameter)nodes.At(i);
            if (!parameterNames.Add(parameter.Name) && parameter.Name.Length > 0)
            {
                ReportOnly(parameter, $"duplicate argument '{parameter.Name}' in function definition");
                return;
            }
        }
    }
}
