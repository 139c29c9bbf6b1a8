using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Takes notes, while a file is read alone, of what it would ask other files.</summary>
internal sealed class OutlineBuilder(SemanticModel model, FileContext context)
{
    private readonly Dictionary<CallExpression, OutlineCall> calls = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, List<OutlineCall>> made = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<string> typesAsked = new(StringComparer.Ordinal);

    /// <summary>The values whose type would tell whether a sink or a function of the project is called.</summary>
    public ImmutableArray<string> TypesAsked => [.. typesAsked];

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

    public void NoteTypeAsked(string name) => typesAsked.Add(name);

    public void NoteReceiver(TaintValue? receiver)
    {
        foreach (var trace in receiver?.Traces ?? [])
        {
            if (OfTrace(trace) is { } call)
            {
                typesAsked.Add(call.Callee);
            }
        }
    }

    public bool IsElsewhere(string name) => context.MayKnow(name);

    public ImmutableArray<OutlineCall> CallsOf(SyntaxNode body) => [.. made.GetValueOrDefault(body) ?? []];

    public OutlineCall? OfTrace(Trace trace) => trace is { IsForeign: true, Source: CallExpression call } ? calls.GetValueOrDefault(call) : null;

    private void Note(CallExpression call, string callee, bool isLocal, SyntaxNode body, TaintValue? arguments)
    {
        ref var note = ref CollectionsMarshal.GetValueRefOrAddDefault(calls, call, out var isKnown);
        if (!isKnown)
        {
            note = new OutlineCall(callee, isLocal);
            (made.TryGetValue(body, out var list) ? list : made[body] = []).Add(note);
        }

        foreach (var trace in arguments?.Traces ?? [])
        {
            note!.TakesSource |= trace.IsStrong;
            note.TakesParameter |= trace.Parameter >= 0;
            note.Take(OfTrace(trace));
        }
    }
}
