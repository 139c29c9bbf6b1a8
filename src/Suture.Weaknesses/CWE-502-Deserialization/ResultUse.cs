using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>How a program uses what it has read: as plain data, or as objects with methods of their own.</summary>
internal static class ResultUse
{
    private static readonly string[] OfContainers =
    [
        "append", "clear", "copy", "count", "discard", "extend", "get", "index", "insert", "items", "keys", "pop", "popitem", "remove", "reverse",
        "setdefault", "sort", "add", "union", "update", "values", "decode", "encode", "split", "join", "strip", "lower", "upper", "format", "replace",
        "startswith", "endswith", "isoformat", "strftime", "difference", "intersection", "issubset", "most_common", "popleft", "appendleft",
    ];

    /// <summary>True when an attribute is used that containers, text and dates do not have.</summary>
    public static bool IsObject(CodeFile file, CallExpression read) => HasOwnMethods(file, read, OfContainers);

    /// <summary>True when an attribute other than the usual ones is used of the result, or the result itself is called.</summary>
    public static bool HasOwnMethods(CodeFile file, CallExpression read, IReadOnlyCollection<string> usual) =>
        UsesOf(file, read).Any(use => use.Parent switch
        {
            AttributeExpression attribute when attribute.Target == use => !usual.Contains(attribute.Name),
            CallExpression call => call.Callee == use,
            _ => false,
        });

    private static IEnumerable<Expression> UsesOf(CodeFile file, CallExpression reader)
    {
        // pickle.Unpickler(file).load(): the second call gives the result.
        var read = reader.Parent is AttributeExpression { Name: "load", Parent: CallExpression load } ? load : reader;
        yield return read;
        if (read.Parent is not AssignmentStatement { Targets: [var target] } || (target is not NameExpression && target is not AttributeExpression))
        {
            yield break;
        }

        var text = file.TextOf(target);
        var scope = target is AttributeExpression ? (SyntaxNode?)read.FirstAncestor<ClassDefinition>() : read.FirstAncestor<FunctionDefinition>();
        foreach (var use in (scope ?? file.Tree.Root).Descendants().OfType<Expression>())
        {
            if (use != target && use.Kind == target.Kind && file.TextOf(use) == text)
            {
                yield return use;
            }
        }
    }
}
