using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.DebugMode;

/// <summary>Finds <c>--debug</c> in an argument list that starts the flask command: <c>subprocess.run(["flask", "run", "--debug"])</c>.</summary>
internal static class FlaskCommand
{
    private static readonly string[] Launchers =
        ["subprocess.run", "subprocess.call", "subprocess.check_call", "subprocess.check_output", "subprocess.Popen"];

    public static Expression? DebugOption(CodeFile file, CallExpression call)
    {
        if (file.Model.QualifiedName(call.Callee) is not { } name || !Launchers.Contains(name, StringComparer.Ordinal)
            || CallArguments.Find(call, "args", 0)?.Value is not ListExpression { Elements: var words })
        {
            return null;
        }

        var isFlask = words.Take(3).Any(word => file.Model.ConstantOf(word) is "flask");
        return isFlask ? words.Skip(1).FirstOrDefault(word => file.Model.ConstantOf(word) is "--debug") : null;
    }
}
