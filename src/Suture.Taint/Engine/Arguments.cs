using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Pairs arguments with parameters.</summary>
internal static class Arguments
{
    /// <summary>The index of the argument for a position or name; a star may hold it; -1 when there is none.</summary>
    public static int Find(CallExpression call, int position, string? keyword)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            var fits = argument.ArgumentKind switch
            {
                ArgumentKind.Positional => i == position,
                ArgumentKind.Star => i <= position && position != SinkRow.ByName,
                ArgumentKind.Keyword => keyword is not null && argument.Name == keyword,
                _ => keyword is not null,
            };
            if (fits)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The position of the parameter that an argument fills; -1 when that cannot be told.</summary>
    public static int ParameterFor(Argument argument, int index, Signature signature, int offset) =>
        ParameterFor(argument.ArgumentKind, argument.Name, index, signature, offset);

    /// <summary>What each parameter receives; stars are unfolded where their parts are known, and what fits nowhere goes to a star parameter.</summary>
    public static TaintValue?[] Pass(CallExpression call, Signature signature, int offset, TaintValue?[] values)
    {
        var passed = new TaintValue?[signature.Parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                Give(passed, call.Arguments[i].ArgumentKind, call.Arguments[i].Name, i, value, signature, offset);
            }
        }

        return passed;
    }

    /// <summary>The same for arguments that a library, or a partial, makes.</summary>
    public static TaintValue?[] Pass(IReadOnlyList<PassedArgument> arguments, Signature signature, int offset)
    {
        var passed = new TaintValue?[signature.Parameters.Length];
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Value is { } value)
            {
                Give(passed, arguments[i].Kind, arguments[i].Name, i, value, signature, offset);
            }
        }

        return passed;
    }

    /// <summary>Where the argument for a position or name is written; null when there is none.</summary>
    public static Expression? NodeFor(IReadOnlyList<PassedArgument> arguments, string name, int position)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Kind == ArgumentKind.Keyword ? arguments[i].Name == name : arguments[i].Kind == ArgumentKind.Positional && i == position)
            {
                return arguments[i].Node;
            }
        }

        return null;
    }

    /// <summary>True for a function of a class whose first parameter is the object, or the class.</summary>
    public static bool IsMethod(FunctionDefinition function) => function.Parent?.Parent is ClassDefinition && !IsStatic(function);

    public static bool IsStatic(FunctionDefinition function)
    {
        foreach (var decorator in function.Decorators)
        {
            if (decorator.Expression is NameExpression { Identifier: "staticmethod" })
            {
                return true;
            }
        }

        return false;
    }

    private static int ParameterFor(ArgumentKind kind, string? name, int index, Signature signature, int offset)
    {
        var parameters = signature.Parameters;
        if (kind == ArgumentKind.Keyword)
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                if (parameters[i].Name == name)
                {
                    return i;
                }
            }

            return -1;
        }

        var position = index + offset;
        return kind == ArgumentKind.Positional && position < parameters.Length
            && parameters[position].Kind is ParameterKind.Standard or ParameterKind.PositionalOnly ? position : -1;
    }

    private static void Give(TaintValue?[] passed, ArgumentKind kind, string? name, int index, TaintValue value, Signature signature, int offset)
    {
        if (ParameterFor(kind, name, index, signature, offset) is >= 0 and var position)
        {
            passed[position] = TaintValue.Union(passed[position], value);
            return;
        }

        for (var j = 0; j < passed.Length; j++)
        {
            passed[j] = TaintValue.Union(passed[j], Share(kind, name, index, value, signature, j, offset));
        }
    }

    /// <summary>The share of an argument that fills no parameter by itself.</summary>
    private static TaintValue? Share(ArgumentKind kind, string? name, int index, TaintValue value, Signature signature, int parameter, int offset)
    {
        var (own, target) = signature.Parameters[parameter];
        return (kind, target) switch
        {
            (ArgumentKind.Positional, ParameterKind.Star) => TaintValue.OfParts([(Structure.Position(index + offset - parameter), value)]),
            (ArgumentKind.Keyword, ParameterKind.DoubleStar) => TaintValue.OfParts([($"[{name}]", value)]),
            (ArgumentKind.Star, ParameterKind.Star) => parameter == index + offset ? value : value.Flat,
            (ArgumentKind.DoubleStar, ParameterKind.DoubleStar) => value,
            (ArgumentKind.Star, ParameterKind.Standard or ParameterKind.PositionalOnly) when parameter - offset >= index =>
                value.Member(Structure.Position(parameter - offset - index)),
            (ArgumentKind.DoubleStar, ParameterKind.Standard or ParameterKind.KeywordOnly) when parameter >= offset => value.Member($"[{own}]"),
            _ => null,
        };
    }
}
