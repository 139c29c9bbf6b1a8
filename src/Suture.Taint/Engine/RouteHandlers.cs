using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Functions that a web framework or a command line calls, told by their decorators, bases and first parameters.</summary>
internal sealed class RouteHandlers(SemanticModel model)
{
    private readonly bool usesFastApi = Imports(model, "fastapi", "starlette", "litestar", "ninja");
    private readonly bool usesDjango = Imports(model, "django", "rest_framework");
    private readonly bool answersWithPages = Imports(model, "flask", "quart", "bottle", "sanic");
    private readonly bool usesCelery = Imports(model, "celery");

    /// <summary>Classes whose methods named after HTTP's answer requests.</summary>
    public static HashSet<string> Bases { get; } = Library.Words("""
        tornado.web.RequestHandler flask.views.MethodView flask_restful.Resource django.views.View django.views.generic.View
        rest_framework.views.APIView
        """).ToHashSet(StringComparer.Ordinal);

    /// <summary>What decorators of handlers are called.</summary>
    public static string[] Routes { get; } = ["route", "get", "post", "put", "delete", "patch", "websocket", "api_route", "head", "options"];

    /// <summary>True for a handler whose text a browser shows as HTML, because its framework sends it so.</summary>
    public bool AnswersWithPage(FunctionDefinition function)
    {
        foreach (var decorator in function.Decorators)
        {
            if (RouteOf(decorator) is not null)
            {
                return answersWithPages || AsksForHtml(decorator);
            }
        }

        return false;
    }

    /// <summary>Known handlers say who fills the parameter: somebody, or (null) nobody from outside.</summary>
    public (bool IsKnown, SourceStrength? Strength) StrengthOf(Parameter parameter, int position, FunctionDefinition function)
    {
        foreach (var decorator in function.Decorators)
        {
            if (RouteOf(decorator) is { } route)
            {
                return (true, OfRoute(parameter, route, decorator));
            }

            if (usesCelery && IsTask(decorator))
            {
                return (true, SourceStrength.Remote);
            }

            if (IsCommand(decorator))
            {
                return (true, IsTyped(parameter, function) ? null : SourceStrength.Local);
            }
        }

        if (function.Parent?.Parent is ClassDefinition definition)
        {
            return OfMethod(parameter, position, function, definition);
        }

        if (usesDjango && position > 0 && function.Parameters.Parameters[0].Name == "request")
        {
            return (true, parameter.Name == "pk" ? null : SourceStrength.Remote);
        }

        return function.Name is "lambda_handler" or "handler" && function.Parameters.Parameters is [_, { Name: "context" }]
            ? (true, position == 0 ? SourceStrength.Remote : null) : default;
    }

    private (bool IsKnown, SourceStrength? Strength) OfMethod(Parameter parameter, int position, FunctionDefinition function, ClassDefinition definition)
    {
        var type = model.LocalNameOf(definition);
        var isWeb = (function.Name is "get" or "post" or "put" or "delete" or "patch" or "head" && Bases.Any(name => model.IsOrDerivesFrom(type, name)))
            || (function.Name is "list" or "retrieve" or "create" or "update" or "partial_update" or "destroy"
                && model.IsOrDerivesFrom(type, "rest_framework.views.APIView"));
        return isWeb && position > 0 ? (true, parameter.Name is "request" or "req" ? null : SourceStrength.Remote) : default;
    }

    // @app.route('/x/<name>'), @router.get('/x/{name}'), @bp.post('/x'): whatever the application object is called.
    private string? RouteOf(Decorator decorator) =>
        decorator.Expression is CallExpression { Arguments: [var first, ..] } call
        && RouteWord(call.Callee) is { } name && Routes.AsSpan().Contains(name)
        && (first.ArgumentKind == ArgumentKind.Positional || first.Name is "path" or "rule")
        && model.ConstantOf(first.Value) is string path && (path.Length == 0 || path[0] == '/') ? path : null;

    // Bottle has its decorators as plain functions too.
    private string? RouteWord(Expression callee) => callee switch
    {
        AttributeExpression { Name: var name } => name,
        NameExpression { Identifier: var name } when model.QualifiedName(callee) == "bottle." + name => name,
        _ => null,
    };

    private bool AsksForHtml(Decorator decorator)
    {
        foreach (var argument in ((CallExpression)decorator.Expression).Arguments)
        {
            if (argument.Name == "response_class" && model.QualifiedName(argument.Value) == "fastapi.responses.HTMLResponse")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTask(Decorator decorator)
    {
        var callee = decorator.Expression is CallExpression call ? call.Callee : decorator.Expression;
        return model.QualifiedName(callee) is "celery.shared_task" || callee is AttributeExpression { Name: "task" };
    }

    private SourceStrength? OfRoute(Parameter parameter, string route, Decorator decorator)
    {
        if (usesFastApi || route.Contains('{', StringComparison.Ordinal))
        {
            return IsInjected(parameter) ? null : SourceStrength.Remote;
        }

        var at = route.IndexOf(parameter.Name + ">", StringComparison.Ordinal);
        if (at <= 0)
        {
            return decorator.Expression is CallExpression { Callee: AttributeExpression { Name: "route" } } ? null : SourceStrength.Remote;
        }

        var open = route.LastIndexOf('<', at);
        var converter = open >= 0 && at > open + 1 ? route[(open + 1)..(at - 1)] : "string";
        return converter is "int" or "float" or "uuid" ? null : SourceStrength.Remote;
    }

    /// <summary>The <c>Depends(function)</c> that fills a parameter, as its default or in its annotation; null for others.</summary>
    public CallExpression? DependencyOf(Parameter parameter)
    {
        if (!usesFastApi)
        {
            return null;
        }

        if (parameter.Annotation is SubscriptExpression { Index: TupleExpression annotated })
        {
            foreach (var extra in annotated.Elements)
            {
                if (IsDepends(extra))
                {
                    return (CallExpression)extra;
                }
            }
        }

        return IsDepends(parameter.Default) ? (CallExpression)parameter.Default! : null;
    }

    private bool IsDepends(Expression? expression) =>
        expression is CallExpression call && (model.QualifiedName(call.Callee) ?? "").EndsWith("Depends", StringComparison.Ordinal);

    private bool IsInjected(Parameter parameter)
    {
        return DependencyOf(parameter) is not null || parameter.Annotation is not null && model.TypeOfAnnotation(parameter.Annotation) is
            "fastapi.Request" or "fastapi.Response" or "fastapi.BackgroundTasks" or "fastapi.WebSocket" or "sqlalchemy.orm.Session" or "fastapi.UploadFile";
    }

    private bool IsCommand(Decorator decorator)
    {
        var callee = decorator.Expression is CallExpression call ? call.Callee : decorator.Expression;
        return model.QualifiedName(callee) is "click.command" or "click.option" or "click.argument" or "typer.Typer.command"
            || (callee is AttributeExpression { Name: "command" } && model.ImportedModules.Contains("click"));
    }

    private bool IsTyped(Parameter parameter, FunctionDefinition function)
    {
        foreach (var decorator in function.Decorators)
        {
            if (decorator.Expression is not CallExpression { Arguments: [var first, ..] } call || model.ConstantOf(first.Value) is not string name
                || name.TrimStart('-').Replace('-', '_') != parameter.Name)
            {
                continue;
            }

            foreach (var argument in call.Arguments)
            {
                if (argument.Name == "is_flag" || (argument.Name == "type" && CommandLineValues.IsHarmlessType(argument.Value, model)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True for a parameter of a handler, or of what it depends on, that is filled from the request, not with an object to work with.</summary>
    public bool TakesFromRequest(Parameter parameter) => !IsInjected(parameter);

    private static bool Imports(SemanticModel model, params ReadOnlySpan<string> packages)
    {
        foreach (var module in model.ImportedModules)
        {
            foreach (var package in packages)
            {
                if (module == package || module.StartsWith(package + ".", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
