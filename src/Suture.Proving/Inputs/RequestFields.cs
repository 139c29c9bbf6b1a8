using System.Collections.Immutable;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>The fields of a request that code reads, by the part of the request they stand in.</summary>
internal static class RequestFields
{
    private static readonly Dictionary<string, string> parts = new(StringComparer.Ordinal)
    {
        ["args"] = "query",
        ["values"] = "query",
        ["GET"] = "query",
        ["query_params"] = "query",
        ["form"] = "form",
        ["POST"] = "form",
        ["data"] = "body",
        ["body"] = "body",
        ["get_data"] = "body",
        ["stream"] = "body",
        ["json"] = "json",
        ["get_json"] = "json",
        ["headers"] = "headers",
        ["META"] = "headers",
        ["cookies"] = "cookies",
        ["COOKIES"] = "cookies",
        ["files"] = "files",
        ["FILES"] = "files",
    };

    /// <summary>Pairs of part and field, in order of position; the field is empty where the whole part is read.</summary>
    public static ImmutableArray<(string Part, string Field)> Read(SyntaxNode code, CodeFile file)
    {
        var held = HeldParts(code);
        return
        [
            .. code.Descendants().OfType<Expression>().OrderBy(node => node.Span.Start)
                .Select(node => FieldOf(node, held, file)).OfType<(string, string)>().Distinct(),
        ];
    }

    /// <summary>Variables that hold a part of the request: <c>data = request.get_json()</c>.</summary>
    private static Dictionary<string, string> HeldParts(SyntaxNode code)
    {
        var held = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var assignment in code.Descendants().OfType<AssignmentStatement>())
        {
            if (assignment.Targets is [NameExpression name] && PartOf(WithoutFallback(assignment.Value), held) is { } part)
            {
                held[name.Identifier] = part;
            }
        }

        return held;
    }

    private static (string Part, string Field)? FieldOf(Expression node, Dictionary<string, string> held, CodeFile file)
    {
        var (holder, key) = node switch
        {
            CallExpression { Callee: AttributeExpression { Name: "get" or "getlist" or "getone" or "pop" } callee, Arguments: [var first, ..] } => (callee.Target, first.Value),
            SubscriptExpression subscript => (subscript.Target, subscript.Index),
            _ => (null, null),
        };
        if (holder is null)
        {
            return PartOf(node, held) is { } whole && (whole == "body" || whole == "json") && node is not NameExpression ? (whole, "") : null;
        }

        return PartOf(WithoutFallback(holder), held) is { } part && file.Model.ConstantOf(key!) is string field ? (part, field) : null;
    }

    private static string? PartOf(Expression expression, Dictionary<string, string> held) => expression switch
    {
        NameExpression name => held.GetValueOrDefault(name.Identifier),
        AwaitExpression awaited => PartOf(awaited.Value, held),
        CallExpression call => PartOf(call.Callee, held),
        AttributeExpression attribute when Dotted.NameOf(attribute.Target) is "request" or "self.request" or "flask.request" => parts.GetValueOrDefault(attribute.Name),
        _ => null,
    };

    // request.get_json() or {}
    private static Expression WithoutFallback(Expression expression) =>
        expression is BooleanExpression { Operands: [var first, ..] } ? first : expression;
}
