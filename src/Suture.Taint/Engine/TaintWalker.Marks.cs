using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>What rules from outside say of places; never asked when there are none.</content>
internal sealed partial class TaintWalker
{
    private const int LongestText = 60;

    private Dictionary<PropagatorMark, TaintValue>? carried;

    private bool IsAsked => analysis.Marks is not null;

    /// <summary>What an expression carries by what rules say of it, and what becomes of it there.</summary>
    private TaintValue? Asked(Expression place, TaintValue? value, TaintMarks marks)
    {
        var harmless = analysis.Context.Question!.SafeNumbers;
        value = Marked(place, harmless != 0 && HarmlessTypes.Contains(model.TypeOf(place)) ? value?.Cleaned(harmless) : value, marks);
        foreach (var sink in marks.SinksAt(place))
        {
            Hit(sink.Call, ShortText(sink.Call), sink.Row, place, value);
        }

        foreach (var source in marks.SourcesAt(place))
        {
            Taint(source.BySideEffect ? place : null, source.BySideEffect ? NewSource(source) : null, place);
        }

        if (marks.SanitizersAt(place).Variable is var cleaned and not 0)
        {
            guards.Clean(place, cleaned);
        }

        foreach (var propagator in marks.Leaving(place))
        {
            Carry(propagator, value?.Cleaned(~propagator.Mask), place);
        }

        return value;
    }

    /// <summary>The value of a place: with what is a source there, without what is clean there.</summary>
    private TaintValue? Marked(SyntaxNode place, TaintValue? value, TaintMarks marks)
    {
        foreach (var source in marks.SourcesAt(place))
        {
            value = source.GivesValue ? TaintValue.Union(value, NewSource(source)) : value;
        }

        foreach (var propagator in marks.Arriving(place))
        {
            value = TaintValue.Union(value, carried?.GetValueOrDefault(propagator));
        }

        return value?.Cleaned(marks.SanitizersAt(place).Value);
    }

    /// <summary>What a parameter carries when its function is entered.</summary>
    private TaintValue? Given(Parameter parameter, int position, FunctionDefinition function) => analysis.Marks is { } marks
        ? Marked(parameter, IsReceiver(position, function) ? OfReceiver(parameter, function) : analysis.Entries.PlainValueOf(parameter, position, function), marks)
        : IsReceiver(position, function) ? OfReceiver(parameter, function)
        : TaintValue.Union(analysis.Entries.ValueOf(parameter, position, function), Injected(parameter));

    private void Carry(PropagatorMark propagator, TaintValue? value, Expression from)
    {
        if (value is null)
        {
            return;
        }

        carried ??= new(ReferenceEqualityComparer.Instance);
        carried[propagator] = TaintValue.Union(carried.GetValueOrDefault(propagator), value)!;
        if (propagator.BySideEffect)
        {
            Taint(propagator.To, value.With(from, "is passed on to", ShortText(propagator.To)), from);
        }
    }

    private void Taint(SyntaxNode? variable, TaintValue? value, SyntaxNode node)
    {
        if (value is null || State is null || variable is null)
        {
            return;
        }

        var place = variable is Expression expression ? PlaceOf(expression) : model.BindingAt(variable) is { } binding ? new Place(binding.Symbol, "") : (Place?)null;
        if (place is { } found)
        {
            State.Add(found, value.With(node, "stays in", ShortText(variable)));
            analysis.Shared.Add(found.Symbol, value);
        }
    }

    /// <summary>What all that a call of something unknown takes leaves in its result.</summary>
    private TaintValue? OfUnknownCall(TaintValue? receiver, TaintValue? all) =>
        TaintValue.Union(receiver, all)?.Cleaned(analysis.Context.Question!.SafeCalls);

    private TaintValue? OfIndex(TaintValue? index) => IsAsked ? index?.Cleaned(analysis.Context.Question!.SafeIndexes) : null;

    private TaintValue NewSource(SourceMark source) => TaintValue.Of(new Trace(
        source.Match, SourceStrength.Remote, -1, IsReported: true, ~source.Mask, new StepChain(source.Match, $"{ShortText(source.Match)} is read", null, null)));

    private string ShortText(SyntaxNode node)
    {
        var text = node is Parameter parameter ? parameter.Name : model.Tree.TextOf(node).Split('\n')[0].TrimEnd();
        return text.Length <= LongestText ? text : text[..LongestText] + "…";
    }
}
