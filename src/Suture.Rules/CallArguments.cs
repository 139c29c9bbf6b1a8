using Suture.Syntax.Python;

namespace Suture.Rules;

/// <summary>Finds what a call passes for a parameter, by keyword or by position.</summary>
public static class CallArguments
{
    /// <summary>The argument for a parameter; null when it is not passed, or hidden in <c>*args</c> or <c>**kwargs</c>.</summary>
    /// <param name="position">The parameter's place, from zero; negative for one that is passed by keyword only.</param>
    public static Argument? Find(CallExpression call, string keyword, int position = -1)
    {
        var index = 0;
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Keyword && argument.Name == keyword)
            {
                return argument;
            }

            if (argument.ArgumentKind == ArgumentKind.Star)
            {
                position = -1;
            }
            else if (argument.ArgumentKind == ArgumentKind.Positional && index++ == position)
            {
                return argument;
            }
        }

        return null;
    }
}
