using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>What a route decorator says: <c>@app.route("/user/&lt;name&gt;", methods=["POST"])</c>, <c>@router.get("/user/{name}")</c>.</summary>
/// <param name="Path">The path, each variable part as <c>{name}</c>.</param>
/// <param name="Methods">HTTP methods, in the order given.</param>
/// <param name="Variables">The variable parts, and whether each is a number.</param>
internal sealed partial record Route(string Path, ImmutableArray<string> Methods, ImmutableArray<(string Name, bool IsNumber)> Variables)
{
    private static readonly string[] verbs = ["get", "post", "put", "delete", "patch"];

    public static Route? Of(FunctionDefinition function, CodeFile file) =>
        function.Decorators.Select(decorator => Read(decorator.Expression, file)).FirstOrDefault(route => route is not null);

    private static Route? Read(Expression decorator, CodeFile file)
    {
        if (decorator is not CallExpression { Callee: AttributeExpression callee } call || !(callee.Name is "route" or "api_route" || verbs.Contains(callee.Name)))
        {
            return null;
        }

        var first = call.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Positional || argument.Name is "path" or "rule");
        if (first is null || file.Model.ConstantOf(first.Value) is not string path || !path.StartsWith('/'))
        {
            return null;
        }

        var variables = Variable().Matches(path)
            .Select(match => (match.Groups["name"].Value, match.Groups["kind"].Value is "int" or "float"))
            .ToImmutableArray();
        return new Route(Variable().Replace(path, "{${name}}"), MethodsOf(call, callee.Name, file), variables);
    }

    private static ImmutableArray<string> MethodsOf(CallExpression call, string verb, CodeFile file)
    {
        if (verbs.Contains(verb))
        {
            return [verb.ToUpperInvariant()];
        }

        var given = call.Arguments.FirstOrDefault(argument => argument.Name == "methods");
        var items = given is null ? default : file.Model.ConstantItemsOf(given.Value);
        return items.IsDefaultOrEmpty ? ["GET"] : [.. items.OfType<string>().Select(method => method.ToUpperInvariant())];
    }

    [GeneratedRegex("[<{](?:(?<kind>\\w+)(?:\\([^)]*\\))?:)?(?<name>\\w+)(?::\\w+)?[>}]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Variable();
}
