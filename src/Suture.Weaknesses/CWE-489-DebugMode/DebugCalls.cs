using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.DebugMode;

/// <summary>Calls that start a server, make an application or set its configuration with debugging on.</summary>
internal static class DebugCalls
{
    private const double Sure = 0.98;
    private const double Likely = 0.9;
    private const double Reload = 0.55;

    private static readonly (string Callable, string Keyword, int Position, double Confidence)[] Switches =
    [
        ("flask.Flask.run", "debug", 2, Sure),
        ("flask.Flask.run", "use_debugger", -1, Sure),
        ("quart.Quart.run", "debug", 2, Sure),
        ("sanic.Sanic.run", "debug", -1, Sure),
        ("bottle.run", "debug", -1, Sure),
        ("bottle.Bottle.run", "debug", -1, Sure),
        ("bottle.debug", "mode", 0, Sure),
        ("dash.Dash.run", "debug", -1, Sure),
        ("dash.Dash.run_server", "debug", -1, Sure),
        ("flask_socketio.SocketIO.run", "debug", -1, Sure),
        ("flask_socketio.SocketIO.run", "use_debugger", -1, Sure),
        ("werkzeug.serving.run_simple", "use_debugger", 4, Sure),
        ("werkzeug.run_simple", "use_debugger", 4, Sure),
        ("werkzeug.debug.DebuggedApplication", "evalex", 1, Sure),
        ("fastapi.FastAPI", "debug", -1, Sure),
        ("starlette.applications.Starlette", "debug", 0, Sure),
        ("tornado.web.Application", "debug", -1, Likely),
        ("uvicorn.run", "debug", -1, Likely),
        ("uvicorn.run", "reload", -1, Reload),
        ("django.conf.settings.configure", "DEBUG", -1, Sure),
    ];

    // The last one is of subprocess.run, which may start the flask command.
    private static readonly HashSet<string> Keywords = Switches.Select(row => row.Keyword).Append("args").ToHashSet(StringComparer.Ordinal);

    // Those that may take a switch, or a command, by its position.
    private static readonly string[] ByPosition =
        ["run", "debug", "run_simple", "DebuggedApplication", "Starlette", "Popen", "call", "check_call", "check_output"];

    private static readonly string[] RunMethods = ["run", "run_server"];

    public static IEnumerable<DebugSite> In(CodeFile file)
    {
        foreach (var call in file.CallsPassing(Keywords, ByPosition))
        {
            var on = SwitchesOf(file, call).Where(found => IsOn(file, found.Argument.Value)).ToList();
            if (on.Count > 0)
            {
                var name = call.Callee is AttributeExpression attribute ? attribute.Name : file.TextOf(call.Callee);
                var word = on[0].Argument.Name ?? on[0].Keyword;
                yield return new DebugSite(
                    DebugSiteKind.Switch, call, [.. on.Select(found => found.Argument.Value)], $"{name} is called with {word} on", on.Max(found => found.Confidence));
            }
            else if (FlaskCommand.DebugOption(file, call) is { } option)
            {
                yield return new DebugSite(DebugSiteKind.Option, call, [option], "the flask command is started with --debug", Likely);
            }
        }
    }

    private static IEnumerable<(Argument Argument, string Keyword, double Confidence)> SwitchesOf(CodeFile file, CallExpression call)
    {
        var name = file.Model.QualifiedName(call.Callee);
        var rows = Array.FindAll(Switches, row => row.Callable == name).ToList();
        if (rows.Count == 0 && call.Callee is AttributeExpression method)
        {
            rows = OfUnknown(file, method);
        }

        foreach (var (_, keyword, position, confidence) in rows)
        {
            if (CallArguments.Find(call, keyword, position) is { } argument)
            {
                yield return (argument, keyword, confidence);
            }
        }
    }

    // An application from a factory in another file, or the configuration of one.
    private static List<(string, string, int, double)> OfUnknown(CodeFile file, AttributeExpression method)
    {
        if (Array.Exists(RunMethods, name => name == method.Name) && WebApplications.Contains(file, method.Target))
        {
            return [("", "debug", -1, Likely), ("", "use_debugger", -1, Likely)];
        }

        return method is { Name: "update" or "from_mapping", Target: AttributeExpression { Name: "config" } config }
            && WebApplications.Contains(file, config.Target) ? [("", "DEBUG", -1, Sure)] : [];
    }

    private static bool IsOn(CodeFile file, Expression value) => file.Model.ConstantOf(value) is true or 1L;
}
