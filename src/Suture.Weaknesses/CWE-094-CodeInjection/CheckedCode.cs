using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Code that the program has looked at before it runs it.</summary>
internal static class CheckedCode
{
    public static bool Is(CodeFile file, CallExpression run, Expression code) => IsCleanParameter(file, code) || IsInspectedTree(file, run, code);

    // A public function's parameter is a source: where no flow is left of it, a check in between has made it harmless.
    private static bool IsCleanParameter(CodeFile file, Expression code) =>
        code is NameExpression name
        && file.Model.DefinitionsReaching(name) is [{ Kind: BindingKind.Parameter, Node: Parameter parameter }]
        && parameter.FirstAncestor<FunctionDefinition>() is { } function
        && file.Model.IsPublic(function);

    // compile(tree, …) after a walk over the tree's nodes that can end the function.
    private static bool IsInspectedTree(CodeFile file, CallExpression run, Expression code)
    {
        var source = code is NameExpression ? file.Model.OnlyValueOf(code) : code;
        return source is CallExpression compile && file.Model.QualifiedName(compile.Callee) == "builtins.compile"
            && run.FirstAncestor<FunctionDefinition>() is { } function
            && function.Descendants().Any(node => node.Span.End <= run.Span.Start && node switch
            {
                ForStatement loop => IsWalk(file, loop.Iterable) && loop.Body.Descendants().Any(inner => inner is RaiseStatement or ReturnStatement),
                IfStatement choice => choice.Test.Descendants().OfType<Expression>().Any(part => IsWalk(file, part)),
                CallExpression { Callee: AttributeExpression { Name: "visit", Target: var visitor } } => IsLocalVisitor(file, visitor),
                _ => false,
            });
    }

    private static bool IsWalk(CodeFile file, Expression expression) =>
        expression is CallExpression call && file.Model.QualifiedName(call.Callee) is "ast.walk" or "ast.iter_child_nodes";

    private static bool IsLocalVisitor(CodeFile file, Expression visitor) =>
        file.Model.TypeOf(visitor) is { } type && file.Model.ClassNamed(type) is { } definition
        && definition.Body.Descendants().Any(node => node is RaiseStatement);
}
