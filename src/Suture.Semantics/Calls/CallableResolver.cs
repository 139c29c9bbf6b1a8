using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>Follows functions as values: through variables, tables, partials, conditions, attributes, and functions that return functions.</summary>
internal sealed class CallableResolver(SemanticModel model, FileIndex index)
{
    private const int MaximumCallables = 12;
    private const int MaximumDepth = 8;

    private readonly Dictionary<Expression, ImmutableArray<Callable>> known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FunctionDefinition, Callable> decorated = new(ReferenceEqualityComparer.Instance);

    /// <summary>All that an expression may stand for when it is called; empty when nothing is known.</summary>
    public ImmutableArray<Callable> Of(Expression expression) => Of(expression, 0);

    /// <summary>A function with the wrappers that decorators of this file put around it; others change nothing that counts.</summary>
    public Callable Decorated(FunctionDefinition function)
    {
        if (decorated.TryGetValue(function, out var callable))
        {
            return callable;
        }

        callable = decorated[function] = new Callable(function, null);
        foreach (var decorator in function.Decorators.Reverse())
        {
            callable = Wrap(decorator.Expression, callable) ?? callable;
        }

        return decorated[function] = callable;
    }

    private ImmutableArray<Callable> Of(Expression expression, int depth)
    {
        if (known.TryGetValue(expression, out var found))
        {
            return found;
        }

        if (depth > MaximumDepth)
        {
            return [];
        }

        known[expression] = [];
        found = [.. Find(expression, depth).Take(MaximumCallables)];
        known[expression] = found;
        return found;
    }

    private IEnumerable<Callable> Find(Expression expression, int depth)
    {
        switch (expression)
        {
            case LambdaExpression lambda:
                return [new Callable(lambda, null)];
            case ConditionalExpression either:
                return [.. Of(either.Body, depth + 1), .. Of(either.OrElse, depth + 1)];
            case BooleanExpression boolean:
                return boolean.Operands.SelectMany(operand => Of(operand, depth + 1));
            case NamedExpression named:
                return Of(named.Value, depth + 1);
        }

        if (model.QualifiedName(expression) is { } name && Named(expression, name, depth) is { } direct)
        {
            return direct;
        }

        var found = expression switch
        {
            NameExpression variable => OfVariable(variable, depth),
            CallExpression call => OfCall(call, depth),
            SubscriptExpression subscript => OfItem(subscript.Target, model.ConstantOf(subscript.Index), depth),
            _ => [],
        };
        return found.Any() ? found : OfObject(expression);
    }

    private IEnumerable<Callable>? Named(Expression expression, string name, int depth)
    {
        if (!LocalNames.IsLocal(name))
        {
            return [new Callable(null, name)];
        }

        if (model.Classes.Function(name) is { } function)
        {
            return function.Parent?.Parent is not ClassDefinition ? [Decorated(function)]
                : expression is AttributeExpression method ? [Decorated(function) with { Receiver = method.Target }] : null;
        }

        var values = expression is AttributeExpression ? model.Attributes.Of(name) : [];
        return values.IsEmpty ? null : values.SelectMany(value => OfArgument(value, depth));
    }

    /// <summary>What an attribute was given: a parameter of a constructor stands for what its callers pass.</summary>
    private IEnumerable<Callable> OfArgument(Expression value, int depth)
    {
        foreach (var callable in Of(value, depth + 1))
        {
            if (callable.Function is not Parameter { Parent: ParameterList { Parent: FunctionDefinition maker } list } parameter)
            {
                yield return callable;
                continue;
            }

            foreach (var argument in ArgumentsFor(maker, list.Parameters.IndexOf(parameter), parameter.Name))
            {
                foreach (var passed in Of(argument, depth + 1).Where(passed => passed.Function is not Parameter))
                {
                    yield return passed;
                }
            }
        }
    }

    private IEnumerable<Expression> ArgumentsFor(FunctionDefinition maker, int position, string name)
    {
        var callee = index.LocalNameOf(maker);
        var isMethod = maker.Parent?.Parent is ClassDefinition;
        callee = maker.Name == "__init__" ? callee[..callee.LastIndexOf('.')] : callee;
        foreach (var call in model.CallsTo(callee))
        {
            for (var i = 0; i < call.Arguments.Length; i++)
            {
                var argument = call.Arguments[i];
                if (argument.ArgumentKind == ArgumentKind.Keyword ? argument.Name == name
                    : argument.ArgumentKind == ArgumentKind.Positional && i == position - (isMethod ? 1 : 0))
                {
                    yield return argument.Value;
                }
            }
        }
    }

    private IEnumerable<Callable> OfVariable(NameExpression variable, int depth)
    {
        foreach (var binding in model.DefinitionsReaching(variable))
        {
            var found = binding switch
            {
                { Kind: BindingKind.Function, Node: FunctionDefinition function } => [Decorated(function)],
                { Kind: BindingKind.Parameter } => [new Callable(binding.Node, null)],
                { Kind: BindingKind.Assignment or BindingKind.Walrus, Value: { } value } => Of(value, depth + 1),
                { Kind: BindingKind.ForTarget or BindingKind.ComprehensionTarget, Value: { } items } when binding.Node.Parent is ForStatement or ComprehensionClause =>
                    OfItem(items, null, depth),
                _ => [],
            };
            foreach (var callable in found)
            {
                yield return callable;
            }
        }
    }

    private IEnumerable<Callable> OfCall(CallExpression call, int depth)
    {
        var callee = model.QualifiedName(call.Callee);
        if (callee is "functools.partial" && call.Arguments is [var first, ..])
        {
            return Of(first.Value, depth + 1).Select(callable => callable with { Bound = [.. callable.Bound, .. call.Arguments[1..]] });
        }

        if (call.Callee is AttributeExpression { Name: "get" or "pop" } method && call.Arguments is [var key, .. var others])
        {
            return [.. OfItem(method.Target, model.ConstantOf(key.Value), depth), .. others.SelectMany(other => Of(other.Value, depth + 1))];
        }

        return callee is not null && LocalNames.IsLocal(callee) && model.Classes.Function(callee) is { } function ? ReturnedBy(function, depth) : [];
    }

    private IEnumerable<Callable> ReturnedBy(FunctionDefinition function, int depth) =>
        index.Returns.Where(one => one.Scope.Node == function && one.Node.Value is not null).SelectMany(one => Of(one.Node.Value!, depth + 1));

    /// <summary>An item of a table; any item, when the key is not known.</summary>
    private IEnumerable<Callable> OfItem(Expression table, object? key, int depth)
    {
        var display = table is NameExpression or AttributeExpression ? model.OnlyValueOf(table) ?? table : table;
        return Items(display).Where(item => key is null || item.Key is null || item.Key.Equals(key)).SelectMany(item => Of(item.Value, depth + 1));
    }

    private IEnumerable<(object? Key, Expression Value)> Items(Expression display) => display switch
    {
        DictionaryExpression dictionary => dictionary.Items.Where(item => item.Key is not null).Select(item => (model.ConstantOf(item.Key!), item.Value)),
        ListExpression list => list.Elements.Select((element, i) => ((object?)(long)i, element)),
        TupleExpression tuple => tuple.Elements.Select((element, i) => ((object?)(long)i, element)),
        CallExpression { Callee: AttributeExpression { Name: "values" } method, Arguments: [] } => Items(model.OnlyValueOf(method.Target) ?? method.Target),
        CallExpression call when model.QualifiedName(call.Callee) == "builtins.dict" =>
            call.Arguments.Where(argument => argument.Name is not null).Select(argument => ((object?)argument.Name, argument.Value)),
        _ => [],
    };

    private IEnumerable<Callable> OfObject(Expression expression) =>
        model.TypeOf(expression) is { } type && LocalNames.IsLocal(type) && model.Classes.Function(model.Classes.Member(type, "__call__")) is { } function
            ? [new Callable(function, null) { Receiver = expression }] : [];

    /// <summary>The function that a decorator of this file puts in a function's place; null when it gives back what it was given, or nothing is known.</summary>
    private Callable? Wrap(Expression decorator, Callable wrapped)
    {
        var makers = decorator is CallExpression ? Of(decorator) : [.. Of(decorator)];
        foreach (var maker in makers)
        {
            if (maker.Function is not FunctionDefinition { Parameters.Parameters: [var first, ..] } function || model.BindingAt(first) is not { } binding)
            {
                continue;
            }

            foreach (var wrapper in ReturnedBy(function, 0))
            {
                if (wrapper.Function is FunctionDefinition or LambdaExpression && wrapper.Inner is null)
                {
                    return wrapper with { Inner = (binding.Symbol, wrapped) };
                }
            }
        }

        return null;
    }
}
