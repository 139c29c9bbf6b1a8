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

        var isMethod = type is not null || (call.Callee is AttributeExpression && function.Parent?.Parent is ClassDefinition && !Arguments.IsStatic(function));
        if (analysis.SummaryOf(function) is not { } summary)
        {
            result = type is null ? TaintValue.Union(all, receiver) : null;
            return true;
        }

        var passed = Arguments.Pass(call, function, isMethod ? 1 : 0, arguments);
        PassOn(call, function, summary, passed);
        CleanArguments(call, function, isMethod ? 1 : 0, summary);
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

            foreach (var trace in taint.Traces)
            {
                if ((trace.Clean & SinkKinds.MaskOf(hit.Kind)) == 0)
                {
                    var entered = trace.With(call, $"is passed to {function.Name}()");
                    Hit(hit with { Trace = entered with { Last = hit.Trace.Last.After(entered.Last) } });
                }
            }
        }
    }

    private static TaintValue? ResultOf(CallExpression call, FunctionDefinition function, FunctionSummary summary, TaintValue?[] passed)
    {
        TaintValue? result = null;
        foreach (var trace in summary.Result?.Traces ?? [])
        {
            var value = trace.Parameter < 0 ? TaintValue.Of(trace) : passed[trace.Parameter]?.Cleaned(trace.Clean);
            result = TaintValue.Union(result, value?.With(call, $"comes back from {function.Name}()"));
        }

        return result;
    }

    private void CleanArguments(CallExpression call, FunctionDefinition function, int offset, FunctionSummary summary)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var position = Arguments.ParameterFor(call.Arguments[i], i, function, offset);
            if (position >= 0 && summary.CleansOnReturn[position] != 0)
            {
                guards.Clean(call.Arguments[i].Value, summary.CleansOnReturn[position]);
            }
        }
    }
}
