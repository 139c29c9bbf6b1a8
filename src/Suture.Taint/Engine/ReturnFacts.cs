using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>What holds where a function returns: its result's taint, and what its parameters have been cleaned of by then.</summary>
internal sealed class ReturnFacts
{
    private readonly ImmutableArray<Symbol?> parameters;
    private readonly ulong[] onReturn;
    private readonly ulong[] whenTrue;
    private bool returnsTrue;

    public ReturnFacts(FunctionDefinition function, SemanticModel model)
    {
        parameters = [.. function.Parameters.Parameters.Select(parameter => model.BindingAt(parameter)?.Symbol)];
        onReturn = new ulong[parameters.Length];
        whenTrue = new ulong[parameters.Length];
        Array.Fill(onReturn, SinkKinds.All);
        Array.Fill(whenTrue, SinkKinds.All);
    }

    public TaintValue? Result { get; private set; }

    public ImmutableArray<ulong> CleansOnReturn => [.. onReturn];

    public ImmutableArray<ulong> CleansWhenTrue => returnsTrue ? [.. whenTrue] : [.. onReturn];

    public void Add(ReturnStatement statement, TaintValue? value, TaintWalker walker)
    {
        Result = TaintValue.Union(Result, value);
        if (walker.Now is not { } state)
        {
            return;
        }

        Narrow(onReturn, state);
        if (statement.Value is null or KeywordConstant { Value: not ConstantKeyword.True })
        {
            return;
        }

        returnsTrue = true;
        Narrow(whenTrue, walker.StateWhenTrue(statement.Value));
    }

    public void FallOff(TaintState? end)
    {
        if (end is not null)
        {
            Narrow(onReturn, end);
        }
    }

    private void Narrow(ulong[] masks, TaintState state)
    {
        for (var i = 0; i < masks.Length; i++)
        {
            // What a function makes of its own variable changes nothing for the caller's.
            masks[i] &= parameters[i] is { IsAssignedOnce: true } symbol ? CleanMask(state, symbol, i) : 0;
        }
    }

    private static ulong CleanMask(TaintState state, Symbol symbol, int parameter)
    {
        if (!state.TryGet(new Place(symbol, ""), out var value) || value is null)
        {
            return SinkKinds.All;
        }

        var mask = SinkKinds.All;
        foreach (var trace in value.Traces)
        {
            mask &= trace.IsForeign ? SinkKinds.All : trace.Parameter == parameter ? trace.Clean : 0;
        }

        return mask;
    }
}
