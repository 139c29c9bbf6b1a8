using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Reads JSON instead of marshal's bytes: a change of format that the sender must make too, so only where the user asks for it.</summary>
internal static class MarshalToJson
{
    public static IRepairer Repairer { get; } = new PatternRepairer(
        "read JSON instead of marshal",
        RepairSafety.OptIn,
        "The sender must write JSON too; bad data raises ValueError.",
        ("marshal.loads($DATA)", "json.loads($DATA)"),
        ("marshal.load($FILE)", "json.load($FILE)"))
    {
        Obstacle = (file, call) => ResultUse.IsObject(file, (CallExpression)call) || MakesCode(file) ? "code objects are exchanged, which JSON does not hold" : null,
    };

    private static bool MakesCode(CodeFile file) => file.Model.Calls.Any(call => file.Model.QualifiedName(call.Callee) is "builtins.exec" or "types.FunctionType");
}
