using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Reads JSON as plain data: <c>jsonpickle.decode(text)</c> becomes <c>json.loads(text)</c>.</summary>
internal static class JsonpickleToJson
{
    public static IRepairer Repairer { get; } = new PatternRepairer(
        "read plain JSON",
        RepairSafety.Validated,
        "Text that holds plain JSON reads as before; the tags of jsonpickle are left as dictionaries.",
        ("jsonpickle.decode($TEXT)", "json.loads($TEXT)"),
        ("jsonpickle.loads($TEXT)", "json.loads($TEXT)"))
    {
        Obstacle = (file, call) => ResultUse.IsObject(file, (CallExpression)call) || WritesObjects(file)
            ? "objects of classes are exchanged, which plain JSON does not hold" : null,
    };

    private static bool WritesObjects(CodeFile file) =>
        file.Model.CallsTo("jsonpickle.encode").Concat(file.Model.CallsTo("jsonpickle.dumps"))
            .Any(call => call.Arguments is not [{ Value: var value }, ..] || !JsonShape.Is(file, value));
}
