using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>Makes the templates of one way in; the place where the finding's flow begins gets the payloads first.</summary>
/// <param name="file">The analysed file.</param>
/// <param name="source">The node where the flow begins, if it is known.</param>
internal sealed class TemplateBuilder(CodeFile file, SyntaxNode? source)
{
    public IEnumerable<InputTemplate> Build(Entry entry) => entry switch
    {
        Entry.Call call => [Call(call)],
        Entry.Routed routed => Requests(routed.Function, routed.Route, null),
        Entry.Handler handler => Requests(handler.Function, null, handler.Name),
        _ => [Script()],
    };

    private InputTemplate Call(Entry.Call call)
    {
        var isConstructor = call is { Class: not null, Function.Name: "__init__" };
        var name = call.Class is null ? call.Function.Name : isConstructor ? call.Class.Name : $"{call.Class.Name}.{call.Function.Name}";
        var draft = Draft(new JsonObject { ["call"] = name });
        AddParameters(draft, "args", call.Function, isMethod: call.Class is not null);
        if (!isConstructor && call.Class?.Body.Statements.OfType<FunctionDefinition>().FirstOrDefault(method => method.Name == "__init__") is { } constructor)
        {
            AddParameters(draft, "init", constructor, isMethod: true);
        }

        ScriptFields.Add(draft, [], call.Function, file);
        return draft.Finish();
    }

    private void AddParameters(TemplateDraft draft, string part, FunctionDefinition function, bool isMethod)
    {
        var isStatic = function.Decorators.Any(decorator => decorator.Expression is NameExpression { Identifier: "staticmethod" });
        foreach (var parameter in function.Parameters.Parameters.Skip(isMethod && !isStatic ? 1 : 0))
        {
            if (parameter.ParameterKind is not ParameterKind.Star and not ParameterKind.DoubleStar)
            {
                draft.Add([part, parameter.Name], ParameterValues.For(parameter, function, file), IsSource(parameter));
            }
            else if (parameter.ParameterKind == ParameterKind.Star)
            {
                draft.Add([part, parameter.Name], NeutralValue.List(ParameterValues.Plain), IsSource(parameter));
            }
        }
    }

    private IEnumerable<InputTemplate> Requests(FunctionDefinition function, Route? route, string? handler)
    {
        var fields = RequestFields.Read(function, file);
        fields = fields.IsEmpty ? RequestFields.Read(file.Tree.Root, file) : fields;
        var bodies = fields.Select(field => field.Part).Intersect(["form", "json", "body", "files"]).ToArray();
        var methods = Methods(function, route, bodies.Length > 0);
        foreach (var method in methods)
        {
            yield return Request(function, route, handler, method, method == "GET" ? fields.RemoveAll(field => bodies.Contains(field.Part)) : fields);
        }
    }

    private static IEnumerable<string> Methods(FunctionDefinition function, Route? route, bool hasBody)
    {
        if (route is not null)
        {
            return route.Methods.OrderBy(method => method == "GET" == hasBody);
        }

        return function.Name.StartsWith("do_", StringComparison.Ordinal) ? [function.Name[3..]]
            : function.Name is "get" or "post" or "put" or "delete" or "patch" ? [function.Name.ToUpperInvariant()]
            : hasBody ? ["POST"] : ["GET"];
    }

    private InputTemplate Request(FunctionDefinition function, Route? route, string? handler, string method, ImmutableArray<(string Part, string Field)> fields)
    {
        var draft = Draft(new JsonObject { ["request"] = new JsonObject { ["method"] = method, ["path"] = route?.Path ?? "/" } });
        if (handler is not null)
        {
            draft.Input["handler"] = handler;
        }

        foreach (var (name, isNumber) in route?.Variables ?? [])
        {
            draft.Add(["request", "params", name], NeutralValue.Text(isNumber ? "1" : ParameterValues.ForName(name)) with { Rank = isNumber ? 5 : 1 });
        }

        AddFields(draft, fields);
        HandlerParameters.Add(draft, function, route, file);
        if (handler is not null && function.Name.StartsWith("do_", StringComparison.Ordinal))
        {
            draft.Add(["request", "query", "q"], NeutralValue.Text(ParameterValues.Plain));
        }

        return draft.Finish();
    }

    private void AddFields(TemplateDraft draft, ImmutableArray<(string Part, string Field)> fields)
    {
        foreach (var (part, field) in fields)
        {
            var isSource = source is not null && field.Length > 0 && file.TextOf(source).Contains(field, StringComparison.Ordinal);
            if (part == "files")
            {
                draft.Add(["request", "files", field, "name"], NeutralValue.Text(ParameterValues.FileName), isSource);
                draft.Add(["request", "files", field, "content"], NeutralValue.Text(ParameterValues.Plain));
            }
            else if (field.Length > 0)
            {
                draft.Add(["request", part, field], NeutralValue.Text(ParameterValues.ForName(field)), isSource);
            }
            else if (part == "body" || fields.All(other => other.Part != part || other.Field.Length == 0))
            {
                draft.Add(["request", part], part == "body" ? NeutralValue.Text(ParameterValues.Plain) : NeutralValue.Dictionary(["name"]), isSource);
            }
        }
    }

    private InputTemplate Script()
    {
        var draft = Draft(new JsonObject { ["script"] = new JsonObject() });
        ScriptFields.Add(draft, ["script"], file.Tree.Root, file);
        return draft.Finish();
    }

    private static TemplateDraft Draft(JsonObject input)
    {
        input["files"] = new JsonObject { [ParameterValues.FileName] = "alice\n" };
        return new TemplateDraft(input);
    }

    private bool IsSource(Parameter parameter) => source is not null && (parameter.Span.Contains(source.Span) || source.Span.Contains(parameter.Span));
}
