using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>What a file does with an ssl context: where it comes from, and which side it serves.</summary>
internal static class ContextUse
{
    private static readonly string[] Servers = ["start_server", "create_server", "run", "run_app", "run_simple", "TCPSite", "start_unix_server"];

    private static readonly string[] Loaders = ["load_default_certs", "load_verify_locations", "set_default_verify_paths"];

    public static ContextOrigin OriginOf(CodeFile file, Expression context)
    {
        if (file.Model.OnlyValueOf(context) is not CallExpression made)
        {
            return IsServed(file, context) ? ContextOrigin.Server : ContextOrigin.Unknown;
        }

        var origin = file.Model.QualifiedName(made.Callee) switch
        {
            "ssl.create_default_context" => NameOf(file, made, "purpose") == "ssl.Purpose.CLIENT_AUTH" ? ContextOrigin.Server : ContextOrigin.Default,
            "ssl.SSLContext" => NameOf(file, made, "protocol") switch
            {
                "ssl.PROTOCOL_TLS_SERVER" => ContextOrigin.Server,
                "ssl.PROTOCOL_TLS_CLIENT" => ContextOrigin.Client,
                _ => ContextOrigin.Bare,
            },
            _ => UnverifiedContexts.IsMaker(file, made.Callee) ? ContextOrigin.Unverified : ContextOrigin.Unknown,
        };
        return IsServed(file, context) ? ContextOrigin.Server : origin;
    }

    /// <summary>True when the context is given the authorities that it is to trust.</summary>
    public static bool LoadsAuthorities(CodeFile file, Expression context) =>
        CallsNear(file, context).Any(call => call.Callee is AttributeExpression method && Loaders.Contains(method.Name, StringComparer.Ordinal)
            && file.TextOf(method.Target) == file.TextOf(context));

    /// <summary>True when some client socket of the file is wrapped without the name of the server, which a check of the name needs.</summary>
    public static bool WrapsWithoutName(CodeFile file) =>
        file.Model.Calls.Any(call => call.Callee is AttributeExpression { Name: "wrap_socket" } method
            && file.Model.QualifiedName(call.Callee) != "ssl.wrap_socket"
            && file.Model.TypeOf(method.Target) is null or "ssl.SSLContext"
            && !IsOn(file, call, "server_side")
            && CallArguments.Find(call, "server_hostname", 4) is null);

    private static bool IsServed(CodeFile file, Expression context)
    {
        var text = file.TextOf(context);
        return CallsNear(file, context).Any(call => call.Callee switch
        {
            AttributeExpression { Name: "wrap_socket" } wrap when file.TextOf(wrap.Target) == text => IsOn(file, call, "server_side"),
            AttributeExpression { Name: var name } when Servers.Contains(name, StringComparer.Ordinal) => IsPassed(file, call, text),
            NameExpression { Identifier: var name } when Servers.Contains(name, StringComparer.Ordinal) => IsPassed(file, call, text),
            _ => false,
        }) || (IsReturned(file, context) && file.Model.Calls.Any(call => IsOn(file, call, "server_side")));
    }

    // A variable means the same thing within its function only; an attribute is shared by all methods.
    private static IEnumerable<CallExpression> CallsNear(CodeFile file, Expression context) =>
        context is NameExpression && context.FirstAncestor<FunctionDefinition>() is { } function
            ? file.Model.Calls.Where(call => function.Span.Contains(call.Span))
            : file.Model.Calls;

    private static bool IsReturned(CodeFile file, Expression context) =>
        context.FirstAncestor<FunctionDefinition>() is { } function
        && function.Body.Descendants().OfType<ReturnStatement>().Any(exit => exit.Value is { } value && file.TextOf(value) == file.TextOf(context));

    private static bool IsPassed(CodeFile file, CallExpression call, string context) =>
        call.Arguments.Any(argument => argument.Name is "ssl" or "ssl_context" && file.TextOf(argument.Value) == context);

    private static bool IsOn(CodeFile file, CallExpression call, string keyword) =>
        CallArguments.Find(call, keyword) is { } argument && file.Model.ConstantOf(argument.Value) is true or 1L;

    private static string? NameOf(CodeFile file, CallExpression call, string keyword) =>
        CallArguments.Find(call, keyword, 0) is { } argument ? file.Model.QualifiedName(argument.Value) : null;
}
