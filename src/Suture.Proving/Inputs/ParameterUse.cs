using System.Collections.Immutable;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>What a function does with a name: the methods it calls on it, the keys it looks up in it.</summary>
internal sealed record ParameterUse(ImmutableSortedSet<string> Methods, ImmutableSortedSet<string> Keys, bool IsJoined, bool IsUnpickled, bool IsUnpickledFrom)
{
    public static ParameterUse Of(string name, SyntaxNode within, CodeFile file)
    {
        var methods = new HashSet<string>(StringComparer.Ordinal);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var (isJoined, isUnpickled, isUnpickledFrom) = (false, false, false);
        foreach (var node in within.Descendants())
        {
            switch (node)
            {
                case CallExpression { Callee: AttributeExpression { Target: NameExpression target } method } call when target.Identifier == name:
                    methods.Add(method.Name);
                    AddKey(keys, method.Name is "get" or "pop" ? call.Arguments.FirstOrDefault()?.Value : null, file);
                    break;
                case SubscriptExpression { Target: NameExpression target } subscript when target.Identifier == name:
                    AddKey(keys, subscript.Index, file);
                    break;
                case CallExpression { Arguments: [{ Value: NameExpression argument }, ..] } call when argument.Identifier == name:
                    isJoined |= call.Callee is AttributeExpression { Name: "join", Target: StringExpression };
                    isUnpickled |= file.Model.QualifiedName(call.Callee) is "pickle.loads" or "marshal.loads" or "dill.loads" or "cPickle.loads";
                    isUnpickledFrom |= file.Model.QualifiedName(call.Callee) is "pickle.load" or "marshal.load" or "dill.load" or "joblib.load";
                    break;
            }
        }

        return new ParameterUse(methods.ToImmutableSortedSet(StringComparer.Ordinal), keys.ToImmutableSortedSet(StringComparer.Ordinal), isJoined, isUnpickled, isUnpickledFrom);
    }

    private static void AddKey(HashSet<string> keys, Expression? key, CodeFile file)
    {
        if (key is not null && file.Model.ConstantOf(key) is string text)
        {
            keys.Add(text);
        }
    }
}
