using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>The functions of a file that are handed to a library, which calls them with what somebody outside sends.</summary>
internal sealed class Callbacks(SemanticModel model)
{
    private const int Every = -1;

    private HashSet<(FunctionDefinition Function, int Position)>? filled;

    /// <summary>True for a parameter that a library fills with what came from outside.</summary>
    public bool IsFilled(FunctionDefinition function, int position) => Filled.Contains((function, position)) || IsDependency(function);

    /// <summary>True for a function all of whose parameters are filled from a request, since a handler depends on it: <c>Depends(function)</c>.</summary>
    public bool IsDependency(FunctionDefinition function) => Filled.Contains((function, Every));

    private HashSet<(FunctionDefinition Function, int Position)> Filled => filled ??= Find();

    private HashSet<(FunctionDefinition, int)> Find()
    {
        var found = new HashSet<(FunctionDefinition, int)>();
        if (!model.Tree.MentionsAny(LibraryCatalog.CallbackTakers))
        {
            return found;
        }

        foreach (var call in model.Calls)
        {
            if (RowOf(call) is { } row && Arguments.Find(call, row.Position, row.Keyword) is var index and >= 0
                && FunctionNamedBy(call.Arguments[index].Value) is { } function)
            {
                found.Add((function, row.Parameter == Every ? Every : row.Parameter + (TakesReceiver(function) ? 1 : 0)));
            }
        }

        return found;
    }

    private CallbackRow? RowOf(CallExpression call)
    {
        var name = model.QualifiedName(call.Callee)
            ?? (call.Callee is AttributeExpression method && model.TypeOf(method.Target) is null ? "*." + method.Name : null);
        return name is null ? null : LibraryCatalog.Callbacks.GetValueOrDefault(name);
    }

    private FunctionDefinition? FunctionNamedBy(Expression expression) =>
        model.QualifiedName(expression) is { } name ? model.FunctionNamed(name) : null;

    private static bool TakesReceiver(FunctionDefinition function) => function.Parent?.Parent is ClassDefinition && !Arguments.IsStatic(function);
}
