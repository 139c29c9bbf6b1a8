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
    public static int ParameterFor(Argument argument, int index, Signature signature, int offset)
    {
        var parameters = signature.Parameters;
        if (argument.ArgumentKind == ArgumentKind.Keyword)
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                if (parameters[i].Name == argument.Name)
                {
                    return i;
                }
            }

            return -1;
        }

        var position = index + offset;
        return argument.ArgumentKind == ArgumentKind.Positional && position < parameters.Length
            && parameters[position].Kind is ParameterKind.Standard or ParameterKind.PositionalOnly ? position : -1;
    }

    /// <summary>What each parameter receives; stars may fill any, and what fits nowhere goes to a star parameter.</summary>
    public static TaintValue?[] Pass(CallExpression call, Signature signature, int offset, TaintValue?[] values)
    {
        var parameters = signature.Parameters;
        var passed = new TaintValue?[parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var position = ParameterFor(call.Arguments[i], i, signature, offset);
            for (var j = 0; j < passed.Length; j++)
            {
                var fits = position >= 0 ? j == position
                    : call.Arguments[i].ArgumentKind is ArgumentKind.Star or ArgumentKind.DoubleStar ? j >= offset
                    : parameters[j].Kind is ParameterKind.Star or ParameterKind.DoubleStar;
                passed[j] = fits ? TaintValue.Union(passed[j], values[i]) : passed[j];
            }
        }

        return passed;
    }

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
}
