using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>Calls of functions and classes of the project's other files.</content>
internal sealed partial class TaintWalker
{
    private bool FarCall(CallExpression call, string name, TaintValue? receiver, TaintValue?[] arguments, TaintValue? all, out TaintValue? result)
    {
        result = null;
        if (analysis.Sinks.Knows(name))
        {
            return false;
        }

        if (analysis.Outline is { } outline)
        {
            if (!outline.IsElsewhere(name))
            {
                return false;
            }

            outline.NoteFar(call, name, body, all);
            result = TaintValue.Union(Result(call, name, receiver, all), TaintValue.Of(Trace.Foreign(call)));
            return true;
        }

        var (function, isConstructor, isKnown) = analysis.Context.Called(name);
        if (!isKnown || (function is null && !isConstructor))
        {
            return false;
        }

        result = function is null ? all : Enter(call, function, isConstructor, arguments);
        return true;
    }

    private TaintValue? Enter(CallExpression call, FunctionExport function, bool isConstructor, TaintValue?[] arguments)
    {
        var offset = function.Signature.OffsetOf(call, isConstructor);
        var passed = Arguments.Pass(call, function.Signature, offset, arguments);
        if (!isQuiet)
        {
            for (var i = 0; i < passed.Length; i++)
            {
                Leave(call, function, i, passed[i]);
            }
        }

        CleanArguments(call, function.Signature, offset, function.CleansOnReturn);
        return isConstructor ? null : ResultOf(call, function, passed);
    }

    /// <summary>A value goes into another file, where sinks can be reached from the parameter that takes it.</summary>
    private void Leave(CallExpression call, FunctionExport function, int position, TaintValue? value)
    {
        foreach (var trace in value?.Traces ?? [])
        {
            var kinds = function.Sinks[position] & ~trace.Clean;
            if (kinds != 0 && (trace.IsStrong || trace.Parameter >= 0 || !function.IsPublic))
            {
                var beyond = new FarParameter(function.Path, function.Name, position, kinds);
                Hit(new SinkHit(call, function.Name, $"->{position}", call, trace.With(call, "is passed to", function.Name + "()"), beyond));
            }
        }
    }

    private static TaintValue? ResultOf(CallExpression call, FunctionExport function, TaintValue?[] passed)
    {
        TaintValue? result = null;
        foreach (var trace in function.Result)
        {
            var value = trace.Parameter < 0 ? OfFar(trace, call) : passed[trace.Parameter]?.Cleaned(trace.Clean);
            result = TaintValue.Union(result, value?.With(call, "comes back from", function.Name + "()"));
        }

        return result;
    }

    private TaintValue? OfFarValue(string name, Expression reader)
    {
        TaintValue? value = null;
        foreach (var trace in analysis.Context.ValueOf(name))
        {
            value = TaintValue.Union(value, OfFar(trace, reader).With(reader, "is read as", reader));
        }

        return value;
    }

    private static TaintValue OfFar(FarTrace trace, Expression entry) =>
        TaintValue.Of(new Trace(entry, trace.Strength, -1, IsReported: true, trace.Clean, StepChain.Of(trace.Steps, null)!));

    /// <summary>A method of what another file gave: only that file's types can tell which.</summary>
    private TaintValue? AskForReceiver(CallExpression call, TaintValue? receiver, TaintValue? all)
    {
        if (analysis.Outline is not { } outline || call.Callee is not AttributeExpression method)
        {
            return null;
        }

        outline.NoteReceiver(receiver, method.Name);
        if (model.QualifiedName(method.Target) is { } name && outline.IsElsewhere(name))
        {
            outline.NoteTypeAsked(name, method.Name);
        }

        return receiver?.Select(trace => trace.IsForeign ? trace : null);
    }
}
