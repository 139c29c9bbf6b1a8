using System.Text.Json.Nodes;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>What FastAPI fills a handler's parameters from: the query, unless a default or the type says otherwise.</summary>
internal static class HandlerParameters
{
    public static void Add(TemplateDraft draft, FunctionDefinition handler, Route? route, CodeFile file)
    {
        if (route is null)
        {
            return;
        }

        foreach (var parameter in handler.Parameters.Parameters)
        {
            if (parameter.Name is "self" or "request" || route.Variables.Any(variable => variable.Name == parameter.Name))
            {
                continue;
            }

            Add(draft, parameter, handler, file);
        }
    }

    private static void Add(TemplateDraft draft, Parameter parameter, FunctionDefinition handler, CodeFile file)
    {
        if (ModelOf(parameter, file) is { } model)
        {
            foreach (var field in model.Body.Statements.OfType<AnnotatedAssignment>())
            {
                var name = file.TextOf(field.Target);
                draft.Add(["request", "json", name], ValueOf(file.TextOf(field.Annotation), name));
            }

            return;
        }

        var annotation = parameter.Annotation is null ? "" : file.TextOf(parameter.Annotation);
        var marker = parameter.Default is CallExpression call ? Dotted.NameOf(call.Callee)?.Split('.')[^1] : null;
        if (annotation.Contains("UploadFile", StringComparison.Ordinal) || marker == "File")
        {
            draft.Add(["request", "files", parameter.Name, "name"], NeutralValue.Text(ParameterValues.FileName));
            draft.Add(["request", "files", parameter.Name, "content"], NeutralValue.Text(ParameterValues.Plain));
        }
        else if (marker != "Depends" && !annotation.EndsWith("Request", StringComparison.Ordinal))
        {
            draft.Add(["request", PartOf(marker), parameter.Name], Plain(ParameterValues.For(parameter, handler, file), parameter.Name));
        }
    }

    private static string PartOf(string? marker) => marker switch { "Form" => "form", "Header" => "headers", "Cookie" => "cookies", "Body" => "json", _ => "query" };

    // What travels in a query is text, whatever the handler makes of it.
    private static NeutralValue Plain(NeutralValue value, string name) =>
        value.Json is JsonObject ? NeutralValue.Text(ParameterValues.ForName(name)) : value;

    private static NeutralValue ValueOf(string annotation, string name) => annotation switch
    {
        "int" => NeutralValue.Number(1),
        "float" => NeutralValue.Number(1.5),
        "bool" => NeutralValue.Flag(true),
        _ when annotation.StartsWith("list", StringComparison.OrdinalIgnoreCase) => NeutralValue.List(ParameterValues.Plain),
        _ when annotation.StartsWith("dict", StringComparison.OrdinalIgnoreCase) => NeutralValue.Dictionary(["name"]),
        _ => NeutralValue.Text(ParameterValues.ForName(name)),
    };

    private static ClassDefinition? ModelOf(Parameter parameter, CodeFile file) =>
        parameter.Annotation is NameExpression name
            ? file.Tree.Root.Statements.OfType<ClassDefinition>().FirstOrDefault(@class => @class.Name == name.Identifier)
            : null;
}
