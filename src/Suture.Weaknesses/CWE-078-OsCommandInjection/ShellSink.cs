using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>A call that hands a command to a shell.</summary>
/// <param name="Kind">How it is called.</param>
/// <param name="Call">The call.</param>
/// <param name="Argument">The argument that is, or holds, the command.</param>
/// <param name="Command">The expression of the command's text.</param>
internal sealed record ShellSink(ShellSinkKind Kind, CallExpression Call, Argument Argument, Expression Command)
{
    private static readonly string[] Keywords = ["args", "cmd", "command"];

    /// <summary>The <c>shell=True</c> of the call.</summary>
    public Argument? ShellArgument => Keyword("shell");

    /// <summary>The sink that a call is; null when its command cannot be found.</summary>
    public static ShellSink? Of(CodeFile file, CallExpression call)
    {
        var argument = call.Arguments.FirstOrDefault(a => a.ArgumentKind == ArgumentKind.Positional
            || (a.ArgumentKind == ArgumentKind.Keyword && Keywords.Contains(a.Name, StringComparer.Ordinal)));
        if (argument is null)
        {
            return null;
        }

        // ["sh", "-c", text] and [text] with shell=True: the shell reads one element only.
        return argument.Value is ListExpression list
            ? TextIn(file, call, list) is { } text ? new ShellSink(ShellSinkKind.Other, call, argument, text) : null
            : new ShellSink(KindOf(file, call), call, argument, argument.Value);
    }

    public Argument? Keyword(string name) =>
        Call.Arguments.FirstOrDefault(a => a.ArgumentKind == ArgumentKind.Keyword && a.Name == name);

    private static Expression? TextIn(CodeFile file, CallExpression call, ListExpression list)
    {
        if (call.Arguments.Any(a => a.Name == "shell" && file.Model.ConstantOf(a.Value) is true))
        {
            return list.Elements is [var first, ..] ? first : null;
        }

        return list.Elements is [_, var option, var text, ..] && file.Model.ConstantOf(option) is "-c" or "-lc" or "-ec" ? text : null;
    }

    private static ShellSinkKind KindOf(CodeFile file, CallExpression call) => file.Model.QualifiedName(call.Callee) switch
    {
        "os.system" => ShellSinkKind.System,
        "os.popen" => ShellSinkKind.Popen,
        "subprocess.getoutput" => ShellSinkKind.GetOutput,
        "subprocess.run" or "subprocess.call" or "subprocess.check_call" or "subprocess.check_output" or "subprocess.Popen" => ShellSinkKind.Subprocess,
        "asyncio.create_subprocess_shell" or "asyncio.subprocess.create_subprocess_shell" => ShellSinkKind.Async,
        _ => ShellSinkKind.Other,
    };
}
