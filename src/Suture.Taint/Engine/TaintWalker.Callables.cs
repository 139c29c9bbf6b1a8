using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>Functions as values: callbacks, tables, partials, lambdas, decorators.</content>
internal sealed partial class TaintWalker
{
    private const int MaximumCalls = 5;

    private Dictionary<CallExpression, Callback>? callbacks;
    private int callDepth;

    /// <summary>A call of a function that is a value: what it may run is found by where the value comes from.</summary>
    private bool IndirectCall(CallExpression call, string? name, TaintValue?[] arguments, out TaintValue? result)
    {
        result = null;
        if (call.Callee is AttributeExpression method && name is null)
        {
            return NoteMethod(call, method, arguments, out result);
        }

        var callables = model.CallablesOf(call.Callee);
        var passed = callables.IsEmpty ? [] : Passed(call, arguments);
        var isKnown = false;
        foreach (var callable in callables)
        {
            if (callable.Function is not null || callable.Name != name)
            {
                isKnown |= IsOwn(callable);
                result = TaintValue.Union(result, Invoke(callable, call, passed));
            }
        }

        return isKnown;
    }

    /// <summary>A library function that calls what it is given.</summary>
    private bool CallBack(CallExpression call, HigherOrder row, TaintValue?[] arguments, out TaintValue? result)
    {
        result = null;
        var at = Arguments.Find(call, row.Position, row.Keyword);
        var isKnown = false;
        foreach (var callable in at < 0 ? [] : model.CallablesOf(call.Arguments[at].Value))
        {
            isKnown |= IsOwn(callable);
            result = TaintValue.Union(result, Invoke(callable, call, GivenBy(row.Passing, call, at, arguments)));
        }

        return isKnown;
    }

    // Of a library's function no more is known than its row: what it gives may be more than that.
    private static bool IsOwn(Callable callable) => callable.Function is not null || callable.Bound.Length > 0;

    private List<PassedArgument> GivenBy(HigherOrder.Passes passing, CallExpression call, int at, TaintValue?[] arguments)
    {
        var given = new List<PassedArgument>();
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            if (i == at)
            {
                continue;
            }

            switch (passing)
            {
                case HigherOrder.Passes.Elements when argument.ArgumentKind == ArgumentKind.Positional:
                    given.Add(new PassedArgument(ArgumentKind.Positional, null, Element(argument.Value)));
                    break;
                case HigherOrder.Passes.Folded when i == 1:
                    given.Add(new PassedArgument(ArgumentKind.Positional, null, arguments.Length > 2 ? arguments[2] : null));
                    given.Add(new PassedArgument(ArgumentKind.Positional, null, Element(argument.Value)));
                    break;
                case HigherOrder.Passes.Others:
                    given.AddRange(argument.ArgumentKind == ArgumentKind.Positional && i < at ? [] : [new PassedArgument(argument.ArgumentKind, argument.Name, arguments[i], argument.Value)]);
                    break;
                case HigherOrder.Passes.Packed when argument.Name == "kwargs":
                    given.Add(new PassedArgument(ArgumentKind.DoubleStar, null, arguments[i]));
                    break;
                case HigherOrder.Passes.Packed when argument.Name == "args" || i == at + 1:
                    given.Add(new PassedArgument(ArgumentKind.Star, null, arguments[i]));
                    break;
            }
        }

        return given;
    }

    private TaintValue? Invoke(Callable callable, CallExpression site, IReadOnlyList<PassedArgument> arguments)
    {
        if (callable.Bound.Length > 0)
        {
            arguments = [.. callable.Bound.Select(bound => new PassedArgument(bound.ArgumentKind, bound.Name, Peek(bound.Value), bound.Value)), .. arguments];
            arguments = [.. arguments.Where(argument => argument.Kind == ArgumentKind.Positional), .. arguments.Where(argument => argument.Kind != ArgumentKind.Positional)];
        }

        switch (callable.Function)
        {
            case Parameter parameter when model.BindingAt(parameter) is { } binding:
                return Note(new Callback(binding.Symbol, null, site, [.. arguments]));
            case FunctionDefinition or LambdaExpression when callDepth < MaximumCalls:
                callDepth++;
                var result = Run(callable, site, arguments);
                callDepth--;
                return result;
            case null when callable.Name is { } name:
                return RunLibrary(site, name, arguments);
            default:
                return null;
        }
    }

    private TaintValue? Run(Callable callable, CallExpression site, IReadOnlyList<PassedArgument> arguments)
    {
        var function = callable.Function!;
        var receiver = callable.Receiver is null ? null : Peek(callable.Receiver);
        if (receiver is { IsTainted: true } && function is FunctionDefinition method && !analysis.TakesReceiver(method))
        {
            analysis.GiveReceiver(method);
        }

        if (analysis.SummaryOf(function, body) is not { } summary)
        {
            return null;
        }

        var offset = callable.Receiver is not null && summary.Signature.IsMethod ? 1 : 0;
        var passed = Arguments.Pass(arguments, summary.Signature, offset);
        if (offset > 0 && passed.Length > 0)
        {
            passed[0] = receiver;
        }

        PassOn(site, function, summary, passed);
        var given = RunCallbacks(summary, site, function, callable.Inner, arguments, offset, passed);
        return Exchange(summary.Result, passed, given)?.With(site, "comes back from", function);
    }

    /// <summary>Runs what a function calls of what it was given, and tells what each such call gives.</summary>
    private Dictionary<SyntaxNode, TaintValue?>? RunCallbacks(
        FunctionSummary summary, CallExpression site, SyntaxNode function, (Symbol Variable, Callable Wrapped)? inner,
        IReadOnlyList<PassedArgument> arguments, int offset, TaintValue?[] passed)
    {
        if (summary.Callbacks.IsEmpty)
        {
            return null;
        }

        var given = new Dictionary<SyntaxNode, TaintValue?>(ReferenceEqualityComparer.Instance);
        foreach (var callback in summary.Callbacks)
        {
            List<PassedArgument>? onward = null;
            foreach (var callable in Targets(callback, function, inner, arguments, offset))
            {
                onward ??= Onward(callback, passed);
                given[callback.Site] = TaintValue.Union(given.GetValueOrDefault(callback.Site), Invoke(callable, site, onward));
            }
        }

        return given;
    }

    private static List<PassedArgument> Onward(Callback callback, TaintValue?[] passed) =>
        [.. callback.Arguments.Select(argument => argument with { Value = Exchange(argument.Value, passed) })];

    private IEnumerable<Callable> Targets(
        Callback callback, SyntaxNode function, (Symbol Variable, Callable Wrapped)? inner, IReadOnlyList<PassedArgument> arguments, int offset)
    {
        if (inner is { } wrapper && wrapper.Variable == callback.Variable)
        {
            return [wrapper.Wrapped];
        }

        var list = function is FunctionDefinition definition ? definition.Parameters : ((LambdaExpression)function).Parameters;
        for (var i = 0; i < list.Parameters.Length; i++)
        {
            if (model.BindingAt(list.Parameters[i])?.Symbol == callback.Variable && Arguments.NodeFor(arguments, list.Parameters[i].Name, i - offset) is { } node)
            {
                return callback.Method is null ? model.CallablesOf(node)
                    : model.TypeOf(node) is { } type && model.FunctionNamed(model.MemberOf(type, callback.Method)) is { } method
                        ? [new Callable(method, null) { Receiver = node }] : [];
            }
        }

        return [];
    }

    /// <summary>A sink or a pass-through of a library that is called as a value: <c>partial(os.system, command)()</c>.</summary>
    private TaintValue? RunLibrary(CallExpression site, string name, IReadOnlyList<PassedArgument> arguments)
    {
        TaintValue? all = null;
        ImmutableArray<SinkRow> rows = analysis.Sinks.TryGet(name, out var known) ? known : [];
        for (var i = 0; i < arguments.Count; i++)
        {
            all = TaintValue.Union(all, arguments[i].Value?.Flat);
            foreach (var row in rows)
            {
                if (Holds(row.Condition, arguments) && (arguments[i].Kind == ArgumentKind.Keyword ? arguments[i].Name == row.Keyword : i == row.Position))
                {
                    Hit(site, name, row, arguments[i].Node ?? site, arguments[i].Value);
                }
            }
        }

        return LibraryCatalog.PassThroughs.Contains(name) ? all
            : LibraryCatalog.Sanitizers.TryGetValue(name, out var sanitizer) ? all?.Cleaned(sanitizer.Mask) : null;
    }

    // Of a function that is a value, no more of its conditions can be told than whether a shell was asked for.
    private bool Holds(SinkCondition condition, IReadOnlyList<PassedArgument> arguments) => condition switch
    {
        SinkCondition.None => true,
        SinkCondition.ShellIsUsed => UsesShell(arguments),
        _ => false,
    };

    private bool UsesShell(IReadOnlyList<PassedArgument> arguments) =>
        arguments.Any(argument => argument is { Kind: ArgumentKind.Keyword, Name: "shell", Node: Expression value } && model.ConstantOf(value) is true);

    /// <summary>A method of a parameter of unknown type: its caller may know which.</summary>
    private bool NoteMethod(CallExpression call, AttributeExpression method, TaintValue?[] arguments, out TaintValue? result)
    {
        result = null;
        if (arguments.Length > 0 && Array.Exists(arguments, argument => argument is not null) && method.Target is NameExpression owner
            && !model.IsPublicBody(body) && model.DefinitionsReaching(owner) is [{ Kind: BindingKind.Parameter, Symbol: var symbol }])
        {
            Note(new Callback(symbol, method.Name, call, [.. Passed(call, arguments)]));
        }

        return false;
    }

    private TaintValue? Note(Callback callback)
    {
        (callbacks ??= new(ReferenceEqualityComparer.Instance))[callback.Site] = callback;
        return TaintValue.Of(Trace.Foreign(callback.Site));
    }

    private static List<PassedArgument> Passed(CallExpression call, TaintValue?[] arguments) =>
        [.. arguments.Select((value, i) => new PassedArgument(call.Arguments[i].ArgumentKind, call.Arguments[i].Name, value, call.Arguments[i].Value))];
}
