using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>Places where values do harm: arguments of calls, and pages that handlers answer with.</content>
internal sealed partial class TaintWalker
{
    private static readonly SinkRow Page = new(SinkKinds.Html, "the answer", 0);

    private void CheckSinks(CallExpression call, string? name, TaintValue? receiver, TaintValue?[] arguments)
    {
        if (name is not null && analysis.Sinks.TryGet(name, out var rows))
        {
            CheckRows(call, name, rows, receiver, arguments);
        }
        else if (call.Callee is AttributeExpression method && analysis.Sinks.TryGetAny(method.Name, out rows) && SinkConditions.IsLikely(call, name, model))
        {
            CheckRows(call, "*." + method.Name, rows, receiver, arguments);
        }
    }

    private void CheckRows(CallExpression call, string name, ImmutableArray<SinkRow> rows, TaintValue? receiver, TaintValue?[] arguments)
    {
        foreach (var row in rows)
        {
            if (!SinkConditions.Holds(row.Condition, call, model))
            {
                continue;
            }

            switch (row.Position)
            {
                case SinkRow.Receiver when call.Callee is AttributeExpression method:
                    Hit(call, name, row, method.Target, receiver);
                    break;
                case SinkRow.Every:
                    for (var i = 0; i < arguments.Length; i++)
                    {
                        Hit(call, name, row, call.Arguments[i].Value, arguments[i]);
                    }

                    break;
                default:
                    CheckArgument(call, name, row, arguments);
                    break;
            }
        }
    }

    private void CheckArgument(CallExpression call, string name, SinkRow row, TaintValue?[] arguments)
    {
        if (Arguments.Find(call, row.Position, row.Keyword) is var index and >= 0)
        {
            var (value, taint) = SinkConditions.Narrow(row, call.Arguments[index].Value, arguments[index], Peek, model);
            Hit(call, name, row, value, taint);
        }
    }

    /// <summary>What a handler returns is sent to a browser, which reads texts as HTML; the first of several parts is the page.</summary>
    private void CheckPage(Expression answer, TaintValue? value)
    {
        if (value is null || isQuiet || (analysis.Sinks.Kinds & SinkKinds.HtmlMask) == 0
            || body is not FunctionDefinition function || !analysis.Entries.AnswersWithPage(function))
        {
            return;
        }

        var page = answer is TupleExpression { Elements: [var first, ..] } ? first : answer;
        if (page is not (DictionaryExpression or ListExpression) && model.TypeOf(page) is null or "builtins.str" or "builtins.bytes")
        {
            Hit(page, $"the answer of {function.Name}()", Page, page, ReferenceEquals(page, answer) ? value : Peek(page));
        }
    }

    private void Hit(Expression call, string name, SinkRow row, Expression value, TaintValue? taint)
    {
        // An object is no text, whatever texts it holds.
        if (taint is null || isQuiet || taint.IsObject)
        {
            return;
        }

        foreach (var trace in taint.Traces)
        {
            if (trace.IsForeign)
            {
                analysis.Outline?.NoteHit(trace);
            }
            else if ((trace.Clean & row.Mask) == 0)
            {
                Hit(new SinkHit(call, name, row.Kind, value, trace));
            }
        }
    }

    private void Hit(SinkHit hit)
    {
        if (hit.Trace.IsReported)
        {
            analysis.Report(hit);
        }

        if (hit.Trace.Parameter >= 0)
        {
            (parameterHits ??= []).TryAdd((hit.Call, hit.Kind, hit.Value, hit.Trace.Parameter, hit.Trace.Path), hit);
        }
        else if (hit.Trace.IsOuter)
        {
            analysis.ReportInner(hit);
        }
    }
}
