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
        var function = model.FunctionCalledBy(call);
        var type = function is null ? model.ClassNamed(name) : null;
        if (type is not null)
        {
            function = model.FunctionNamed(model.MemberOf(name, "__init__"));
            result = function is null ? all : null;
        }

        if (function is null)
        {
            return type is not null;
        }

        analysis.Outline?.NoteLocal(call, function, body, all);
        if (analysis.SummaryOf(function, body) is not { } summary)
        {
            result = type is null ? TaintValue.Union(all, receiver) : null;
            return true;
        }

        var offset = summary.Signature.OffsetOf(call, isConstructor: type is not null);
        var passed = Arguments.Pass(call, summary.Signature, offset, arguments);
        PassOn(call, function, summary, passed);
        CleanArguments(call, summary.Signature, offset, summary.CleansOnReturn);
        result = type is null ? ResultOf(call, function, summary, passed) : null;
        return true;
    }

    /// <summary>Sinks inside the function that an argument reaches.</summary>
    private void PassOn(CallExpression call, FunctionDefinition function, FunctionSummary summary, TaintValue?[] passed)
    {
        if (isQuiet)
        {
            return;
        }

        foreach (var hit in summary.Hits)
        {
            if (passed[hit.Trace.Parameter] is not { } taint)
            {
                continue;
            }

            foreach (var trace in taint.Traces.Where(trace => trace.IsForeign && hit.Beyond is null))
            {
                analysis.Outline?.NoteHit(trace);
            }

            foreach (var trace in taint.Traces)
            {
                if (Reaches(trace, hit) is { } reached)
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

    private static TaintValue? ResultOf(CallExpression call, FunctionDefinition function, FunctionSummary summary, TaintValue?[] passed)
    {
        TaintValue? result = null;
        foreach (var trace in summary.Result?.Traces ?? [])
        {
            var value = trace.Parameter < 0 ? TaintValue.Of(trace) : passed[trace.Parameter]?.Cleaned(trace.Clean);
            result = TaintValue.Union(result, value?.With(call, "comes back from", function));
        }

        return result;
    }

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
