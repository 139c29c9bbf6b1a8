using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Parameters that a route has made numbers of: <c>/size/&lt;int:factor&gt;</c>.</summary>
internal static class RouteNumber
{
    public static bool Is(CodeFile file, Expression value) =>
        value is NameExpression name
        && file.Model.DefinitionsReaching(name) is [{ Kind: BindingKind.Parameter, Node: Parameter parameter }]
        && parameter.FirstAncestor<FunctionDefinition>() is { } function
        && function.Decorators.Any(decorator => decorator.Expression is CallExpression route && route.Arguments.Any(argument =>
            file.Model.ConstantOf(argument.Value) is string path
            && (path.Contains($"<int:{parameter.Name}>", StringComparison.Ordinal) || path.Contains($"<float:{parameter.Name}>", StringComparison.Ordinal))));
}
