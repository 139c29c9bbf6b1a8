using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.DebugMode;

/// <summary>Tells objects that are web applications, by type or, where a factory of another file made them, by name.</summary>
internal static class WebApplications
{
    private static readonly string[] Types =
        ["flask.Flask", "quart.Quart", "sanic.Sanic", "dash.Dash", "bottle.Bottle", "fastapi.FastAPI", "flask_socketio.SocketIO"];

    private static readonly string[] Names =
        ["app", "application", "api", "server", "site", "web", "webapp", "dashboard", "socketio", "create_app", "make_app", "get_app"];

    public static bool Contains(CodeFile file, Expression expression)
    {
        var type = file.Model.TypeOf(expression);
        if (type is not null)
        {
            return Types.Any(known => file.Model.IsOrDerivesFrom(type, known));
        }

        var name = expression switch
        {
            NameExpression variable => variable.Identifier,
            AttributeExpression attribute => attribute.Name,
            CallExpression { Callee: NameExpression factory } => factory.Identifier,
            _ => "",
        };
        return (Array.Exists(Names, known => known == name) || name.EndsWith("_app", StringComparison.Ordinal)) && !IsOwn(file, expression);
    }

    // A name that the file itself makes from something whose type is known to be none of these has a type; a function or module has not.
    private static bool IsOwn(CodeFile file, Expression expression) =>
        expression is NameExpression name
        && file.Model.ResolveName(name) is { } symbol
        && symbol.Bindings.Any(binding => binding.Kind is BindingKind.Class or BindingKind.Function);
}
