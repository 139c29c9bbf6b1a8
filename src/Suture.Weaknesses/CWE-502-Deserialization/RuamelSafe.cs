using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Makes ruamel.yaml read plain data: <c>YAML(typ="unsafe")</c> becomes <c>YAML(typ="safe")</c>.</summary>
internal static class RuamelSafe
{
    public static IRepairer Repairer { get; } = new PatternRepairer(
        "read YAML as plain data",
        RepairSafety.Validated,
        "Tags such as !!python/object raise ConstructorError instead of building objects; plain YAML reads as before.",
        ("ruamel.yaml.YAML(..., typ=\"unsafe\", ...)", "ruamel.yaml.YAML(..., typ=\"safe\", ...)"),
        ("ruamel.yaml.YAML(\"unsafe\", ...)", "ruamel.yaml.YAML(\"safe\", ...)"));
}
