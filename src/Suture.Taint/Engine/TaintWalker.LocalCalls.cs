using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>Calls of functions and classes of this file, by their summaries.</content>
internal sealed partial class TaintWalker
{
    private bool LocalCall(
        CallExpression call, string name, TaintValue? receiver, TaintValue?[] arguments, TaintValue? all, out TaintValue? result)
    {
        result = null;
        if (model.FunctionCalledBy(call) is { } function)
        {
            var callable = function.Decorators.IsEmpty ? null : model.Decorated(function);
            if (callable?.Inner is not null)
            {
                result = Invoke(callable with { Receiver = (call.Callee as AttributeExpression)?.Target }, call, Passed(call, arguments));
                return true;
            }

            if (call.Callee is NameExpression && function.Parent?.Parent is ClassDefinition)
            {
                return IndirectCall(call, name, arguments, out result);
            }

            result = Enter(call, function, receiver, arguments, all);
            if (IsSelf(call.Callee))
            {
                foreach (var derived in model.OverridesOf(function))
                {
                    result = TaintValue.Union(result, Enter(call, derived, receiver, arguments, all));
                }
            }

            return true;
        }

        if (model.ClassNamed(name) is not { } type)
        {
            return false;
        }

        result = Construct(call, name, type, arguments, all);
        return true;
    }

    private TaintValue? Enter(CallExpression call, FunctionDefinition function, TaintValue? receiver, TaintValue?[] arguments, TaintValue? all)
    {
        var through = ReceiverOf(call);
        receiver = through is { } self && receiver is null && IsSuper(call.Callee) ? State!.Whole(self.Symbol) : receiver;
        analysis.Outline?.NoteLocal(call, function, body, all);
        if (Summary(function, IsSelf(call.Callee) && receiver?.HasUnreported != true ? null : receiver) is not { } summary)
        {
            return analysis.IsBeingRead(function) ? null : TaintValue.Union(all, receiver);
        }

        var offset = summary.Signature.OffsetOf(call, isConstructor: false);
        var passed = Arguments.Pass(call, summary.Signature, offset, arguments);
        if (offset > 0 && passed.Length > 0)
        {
            passed[0] = TaintValue.Union(passed[0], receiver);
        }

        PassOn(call, function, summary, passed);
        CleanArguments(call, summary.Signature, offset, summary.CleansOnReturn);
        foreach (var effect in summary.Effects)
        {
            var place = effect.Parameter < offset ? through : PlaceOfArgument(call, effect.Parameter, summary.Signature, offset);
            LeaveIn(place, effect, call, function, passed);
        }

        var given = RunCallbacks(summary, call, function, null, summary.Callbacks.IsEmpty ? [] : Passed(call, arguments), offset, passed);
        return Exchange(summary.Result, passed, given)?.With(call, "comes back from", function);
    }

    private bool IsSelf(Expression callee) =>
        callee is AttributeExpression { Target: NameExpression { Identifier: "self" or "cls" } } && body is FunctionDefinition { Parent.Parent: ClassDefinition };

    private FunctionSummary? Summary(FunctionDefinition function, TaintValue? receiver)
    {
        if (receiver is { IsTainted: true } && Arguments.IsMethod(function) && !analysis.TakesReceiver(function))
        {
            analysis.GiveReceiver(function);
        }

        return analysis.SummaryOf(function, body);
    }

    /// <summary>A property is a method that is called where it is read.</summary>
    private TaintValue? OfProperty(AttributeExpression attribute, FunctionDefinition getter, TaintValue? receiver)
    {
        if (Summary(getter, receiver) is not { Signature.Parameters.Length: > 0 } summary)
        {
            return receiver;
        }

        var passed = new TaintValue?[summary.Signature.Parameters.Length];
        passed[0] = receiver;
        PassOn(attribute, getter, summary, passed);
        return ResultOf(attribute, getter, summary, passed);
    }

    private void SetProperty(AttributeExpression attribute, FunctionDefinition setter, TaintValue? value)
    {
        if (Summary(setter, ValueOf(attribute.Target)) is not { Signature.Parameters.Length: > 1 } summary)
        {
            return;
        }

        var passed = new TaintValue?[summary.Signature.Parameters.Length];
        (passed[0], passed[1]) = (ValueOf(attribute.Target), value);
        PassOn(attribute, setter, summary, passed);
        foreach (var effect in summary.Effects)
        {
            LeaveIn(effect.Parameter == 0 ? PlaceOf(attribute.Target) : null, effect, attribute, setter, passed);
        }
    }

    /// <summary>Where the object lies on which a method is called; for <c>super()</c>, the object itself.</summary>
    private Place? ReceiverOf(CallExpression call)
    {
        if (call.Callee is not AttributeExpression method)
        {
            return null;
        }

        return IsSuper(method) && body is FunctionDefinition { Parameters.Parameters: [var self, ..] } && model.BindingAt(self) is { } binding
            ? new Place(binding.Symbol, "") : PlaceOf(method.Target);
    }

    private static bool IsSuper(Expression callee) =>
        callee is AttributeExpression { Target: CallExpression { Callee: NameExpression { Identifier: "super" } } };

    private Place? PlaceOfArgument(CallExpression call, int position, Signature signature, int offset)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (Arguments.ParameterFor(call.Arguments[i], i, signature, offset) == position)
            {
                return PlaceOf(call.Arguments[i].Value);
            }
        }

        return null;
    }

    /// <summary>The object at a place takes in what a function leaves in it.</summary>
    private void LeaveIn(Place? where, Effect effect, Expression call, FunctionDefinition function, TaintValue?[] passed)
    {
        if (where is { } whole && Exchange(effect.Value, passed) is { } value)
        {
            var place = whole with { Path = whole.Path + effect.Path };
            value = value.With(call, "is kept by", function);
            State!.Add(place, value);
            Share(place, value);
        }
    }

    /// <summary>Sinks inside the function that an argument reaches.</summary>
    private void PassOn(Expression call, SyntaxNode function, FunctionSummary summary, TaintValue?[] passed)
    {
        if (isQuiet)
        {
            return;
        }

        foreach (var hit in summary.Hits)
        {
            if (passed[hit.Trace.Parameter]?.At(hit.Trace.Path) is not { } taint)
            {
                continue;
            }

            foreach (var trace in taint.Traces)
            {
                if (trace.IsForeign && hit.Beyond is null)
                {
                    analysis.Outline?.NoteHit(trace);
                }
                else if (Reaches(trace, hit) is { } reached)
                {
                    var entered = trace.With(call, "is passed to", function);
                    Hit(reached with { Trace = entered with { Last = hit.Trace.Last.After(entered.Last), Clean = entered.Clean | hit.Trace.Clean } });
                }
            }
        }
    }

    /// <summary>The hit for who passes a trace to its parameter; null when the trace can do no harm there.</summary>
    private static SinkHit? Reaches(Trace trace, SinkHit hit)
    {
        if (trace.IsForeign)
        {
            return null;
        }

        if (hit.Beyond is not { } beyond)
        {
            return (trace.Clean & SinkKinds.MaskOf(hit.Kind)) == 0 ? hit : null;
        }

        var kinds = beyond.Kinds & ~trace.Clean;
        return kinds == 0 ? null : hit with { Beyond = beyond with { Kinds = kinds } };
    }

    private static TaintValue? ResultOf(Expression call, FunctionDefinition function, FunctionSummary summary, TaintValue?[] passed) =>
        Exchange(summary.Result, passed)?.With(call, "comes back from", function);

    /// <summary>What a function gives or leaves, with the arguments where its parameters stand.</summary>
    private static TaintValue? Exchange(TaintValue? value, TaintValue?[] passed, Dictionary<SyntaxNode, TaintValue?>? given = null) => value?.Exchange(trace =>
        trace.Parameter >= 0 ? passed[trace.Parameter]?.At(trace.Path)?.Cleaned(trace.Clean)
        : given is not null && trace.IsForeign && given.TryGetValue(trace.Source, out var result) ? result?.Cleaned(trace.Clean)
        : TaintValue.Of(trace));

    private void CleanArguments(CallExpression call, Signature signature, int offset, ImmutableArray<ulong> masks)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var position = Arguments.ParameterFor(call.Arguments[i], i, signature, offset);
            if (position >= 0 && masks[position] != 0)
            {
                guards.Clean(call.Arguments[i].Value, masks[position]);
            }
        }
    }
}
