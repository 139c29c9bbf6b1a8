using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.DebugMode;

/// <summary>Calls that stop the program in a debugger.</summary>
internal static class Breakpoints
{
    private const double Sure = 0.98;

    private static readonly string[] Calls =
    [
        "builtins.breakpoint", "pdb.set_trace", "pdb.Pdb.set_trace", "ipdb.set_trace", "pudb.set_trace", "wdb.set_trace", "web_pdb.set_trace",
        "rpdb.set_trace", "remote_pdb.set_trace", "celery.contrib.rdb.set_trace", "pydevd.settrace", "debugpy.breakpoint",
    ];

    public static IEnumerable<DebugSite> In(CodeFile file) =>
        from name in file.Mentions("breakpoint", "set_trace", "settrace") ? Calls : []
        from call in file.CallsTo(name)
        where !PassesItself(call)
        orderby call.Span.Start
        select new DebugSite(DebugSiteKind.Breakpoint, call, [], "a breakpoint is left in the code", Sure);

    // A debugger that is made from another calls the method that it overrides.
    private static bool PassesItself(CallExpression call) => call.Arguments is [{ Value: NameExpression { Identifier: "self" } }, ..];
}
