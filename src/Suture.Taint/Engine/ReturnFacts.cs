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
    private List<Place>? changed;
    private Dictionary<Place, TaintValue?>? left;
    private bool returnsTrue;

    public ReturnFacts(ParameterList list, SemanticModel model)
    {
        var symbols = ImmutableArray.CreateBuilder<Symbol?>(list.Parameters.Length);
        foreach (var parameter in list.Parameters)
        {
            symbols.Add(model.BindingAt(parameter)?.Symbol);
        }

        parameters = symbols.MoveToImmutable();
        onReturn = new ulong[parameters.Length];
        whenTrue = new ulong[parameters.Length];
        Array.Fill(onReturn, SinkKinds.All);
        Array.Fill(whenTrue, SinkKinds.All);
    }

    public TaintValue? Result { get; private set; }

    public ImmutableArray<ulong> CleansOnReturn => [.. onReturn];

    public ImmutableArray<ulong> CleansWhenTrue => returnsTrue ? [.. whenTrue] : [.. onReturn];

    /// <summary>What is left in the objects that parameters hold, in order.</summary>
    public ImmutableArray<Effect> Effects => left is null ? [] :
    [
        .. from one in left
           let position = parameters.IndexOf(one.Key.Symbol)
           let value = one.Value?.Select(trace => trace.Parameter == position && trace.Path == one.Key.Path ? null : trace)
           where value is not null
           orderby position, one.Key.Path
           select new Effect(position, one.Key.Path, value),
    ];

    /// <summary>Notes that a part of an object is changed, or a container takes something in; it counts when a parameter holds it.</summary>
    public void NoteChange(Place place)
    {
        if (parameters.IndexOf(place.Symbol) >= 0 && place.Symbol.IsAssignedOnce && changed?.Contains(place) != true)
        {
            (changed ??= []).Add(place);
        }
    }

    /// <summary>What a generator hands out.</summary>
    public void AddYield(TaintValue? value) => Result = TaintValue.Union(Result, value);

    public void Add(ReturnStatement statement, TaintValue? value, TaintWalker walker)
    {
        Result = TaintValue.Union(Result, value);
        if (walker.Now is not { } state)
        {
            return;
        }

        Leave(state);
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
            Leave(end);
            Narrow(onReturn, end);
        }
    }

    private void Leave(TaintState state)
    {
        foreach (var place in changed ?? [])
        {
            if (state.TryGet(place, out var value))
            {
                left ??= [];
                left[place] = TaintValue.Union(left.GetValueOrDefault(place), value);
            }
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
