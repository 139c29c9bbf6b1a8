using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Takes notes, while a file is read alone, of what it would ask other files.</summary>
internal sealed class OutlineBuilder(SemanticModel model, FileContext context)
{
    private readonly NodeMap<OutlineCall> calls = new();
    private readonly Dictionary<SyntaxNode, List<OutlineCall>> made = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, List<(CallExpression Call, OutlineCall Note)>> takers = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> reads = new(StringComparer.Ordinal);
    private readonly SortedSet<(string Name, string Method)> typesAsked = [];

    /// <summary>The values whose type would tell which method is called, with the method.</summary>
    public ImmutableArray<(string Name, string Method)> TypesAsked => [.. typesAsked];

    public ImmutableArray<string> Reads => [.. reads.Order(StringComparer.Ordinal)];

    /// <summary>Notes a call into another file, and what its arguments carry.</summary>
    public void NoteFar(CallExpression call, string callee, SyntaxNode body, TaintValue? arguments) => Note(call, callee, isLocal: false, body, arguments);

    /// <summary>Notes a call of a function of this file that calls into others.</summary>
    public void NoteLocal(CallExpression call, FunctionDefinition callee, SyntaxNode body, TaintValue? arguments)
    {
        if (arguments is not null && made.ContainsKey(callee))
        {
            Note(call, model.LocalNameOf(callee), isLocal: true, body, arguments);
        }
    }

    /// <summary>What calls into other files gave reaches a sink.</summary>
    public void NoteHit(Trace trace)
    {
        if (OfTrace(trace) is { } call)
        {
            call.ReachesSink = true;
        }
    }

    /// <summary>What calls into other files gave is part of what a function returns.</summary>
    public void NoteReturns(TaintValue? result)
    {
        foreach (var trace in result?.Traces ?? [])
        {
            if (OfTrace(trace) is { } call)
            {
                call.IsReturned = true;
            }
        }
    }

    /// <summary>Values that reach sinks may have been looked at by a guard in another file.</summary>
    public void NoteGuards(IEnumerable<SinkHit> hits)
    {
        foreach (var hit in hits)
        {
            foreach (var (call, note) in takers.GetValueOrDefault(hit.Trace.Source) ?? [])
            {
                // A guard stands before what it guards.
                note.Guards |= call.Span.Start < hit.Call.Span.Start || call.FirstAncestor<FunctionDefinition>() != hit.Call.FirstAncestor<FunctionDefinition>()
                    ? SinkKinds.MaskOf(hit.Kind) : 0;
            }
        }
    }

    /// <summary>A variable of another module, or something below it, is read.</summary>
    public void NoteRead(string name) => reads.Add(name);

    public void NoteTypeAsked(string name, string method) => typesAsked.Add((name, method));

    public void NoteReceiver(TaintValue? receiver, string method)
    {
        foreach (var trace in receiver?.Traces ?? [])
        {
            if (OfTrace(trace) is { } call)
            {
                typesAsked.Add((call.Callee, method));
            }
        }
    }

    public bool IsElsewhere(string name) => context.MayKnow(name);

    public ImmutableArray<OutlineCall> CallsOf(SyntaxNode body) => [.. (made.GetValueOrDefault(body) ?? []).Where(static call => call.MayCarry)];

    public OutlineCall? OfTrace(Trace trace) => trace is { IsForeign: true, Source: CallExpression call } ? calls.GetValueOrDefault(call) : null;

    private void Note(CallExpression call, string callee, bool isLocal, SyntaxNode body, TaintValue? arguments)
    {
        if (!calls.TryGetValue(call, out var note))
        {
            calls.Set(call, note = new OutlineCall(callee, isLocal) { IsAssumed = !isLocal && context.Question is not null });
            (made.TryGetValue(body, out var list) ? list : made[body] = []).Add(note);
        }

        foreach (var trace in arguments?.Traces ?? [])
        {
            note!.TakesSource |= trace.IsStrong;
            note.TakesParameter |= trace.Parameter >= 0;
            note.Take(OfTrace(trace));
            if (trace.IsReported && !isLocal)
            {
                (takers.TryGetValue(trace.Source, out var list) ? list : takers[trace.Source] = []).Add((call, note));
            }
        }
    }
}
