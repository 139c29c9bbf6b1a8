using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>The ways into the code around a node, the most direct first.</summary>
internal static class EntryPoints
{
    private const int MostCallers = 3;

    public static IEnumerable<Entry> For(SyntaxNode node, CodeFile file) => Search(node, file, MostCallers, []);

    private static IEnumerable<Entry> Search(SyntaxNode node, CodeFile file, int depth, HashSet<SyntaxNode> seen)
    {
        var functions = node.Ancestors().Prepend(node).OfType<FunctionDefinition>().ToArray();
        if (functions.Length == 0)
        {
            return [new Entry.Script()];
        }

        if (!seen.Add(functions[^1]))
        {
            return [];
        }

        foreach (var function in functions)
        {
            if (Route.Of(function, file) is { } route)
            {
                return [new Entry.Routed(function, route)];
            }
        }

        var outer = functions[^1];
        var @class = outer.Ancestors().OfType<ClassDefinition>().LastOrDefault();
        if (HandlerName(outer, @class, file) is { } name)
        {
            return [new Entry.Handler(outer, name)];
        }

        var callers = depth == 0 ? [] : Callers(outer, @class, file).SelectMany(call => Search(call, file, depth - 1, seen)).ToArray();
        return IsPrivate(outer) && callers.Length > 0 ? callers : [new Entry.Call(outer, @class), .. callers];
    }

    // Who may call a private function is this file: only what it passes counts.
    private static bool IsPrivate(FunctionDefinition function) =>
        function.Name.StartsWith('_') && !function.Name.EndsWith("__", StringComparison.Ordinal);

    private static IEnumerable<CallExpression> Callers(FunctionDefinition function, ClassDefinition? @class, CodeFile file) =>
        file.Tree.Root.Descendants().OfType<CallExpression>().Where(call => Names(call.Callee, function, @class)).Take(MostCallers);

    private static bool Names(Expression callee, FunctionDefinition function, ClassDefinition? @class) => callee switch
    {
        NameExpression name => @class is null && name.Identifier == function.Name,
        AttributeExpression attribute => @class is not null && attribute.Name == function.Name,
        _ => false,
    };

    private static string? HandlerName(FunctionDefinition function, ClassDefinition? @class, CodeFile file)
    {
        if (@class is null)
        {
            return function.Parameters.Parameters is [{ Name: "request" }, ..] ? function.Name : null;
        }

        var isServer = @class.Arguments.Any(argument => file.TextOf(argument.Value).EndsWith("HTTPRequestHandler", StringComparison.Ordinal));
        var isView = function.Parameters.Parameters is [_, { Name: "request" }, ..] && function.Name is "get" or "post" or "put" or "delete" or "patch";
        return isServer || isView ? @class.Name : null;
    }
}
