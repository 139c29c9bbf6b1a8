using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>A fact for some expressions of one tree. Names are the most that there are: their facts lie in an array by their numbers.</summary>
internal sealed class ExpressionMap<T>(int nameCount)
{
    private readonly (bool IsKnown, T? Value)[] ofNames = new (bool, T?)[nameCount];
    private readonly NodeMap<T> ofOthers = new();

    public bool TryGetValue(Expression expression, out T? value)
    {
        if (expression is NameExpression name)
        {
            (var isKnown, value) = ofNames[name.Ordinal];
            return isKnown;
        }

        return ofOthers.TryGetValue(expression, out value);
    }

    public void Set(Expression expression, T value)
    {
        if (expression is NameExpression name)
        {
            ofNames[name.Ordinal] = (true, value);
        }
        else
        {
            ofOthers.Set(expression, value);
        }
    }
}
