using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>The options of a file's argument parsers that can hold only numbers, flags or listed choices.</summary>
internal sealed class CommandLineValues(SemanticModel model)
{
    private HashSet<string>? harmless;

    public bool IsHarmless(string option) => (harmless ??= Find()).Contains(option);

    public static bool IsHarmlessType(Expression type, SemanticModel model) =>
        (model.QualifiedName(type) ?? (type is CallExpression call ? model.QualifiedName(call.Callee) : null)) is
            "builtins.int" or "builtins.float" or "builtins.bool" or "click.INT" or "click.FLOAT" or "click.Choice" or "click.IntRange" or "uuid.UUID";

    private HashSet<string> Find()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var call in model.Calls)
        {
            if (SemanticModel.MethodName(call) == "add_argument" && IsHarmless(call))
            {
                found.UnionWith(NamesOf(call));
            }
        }

        return found;
    }

    private bool IsHarmless(CallExpression call)
    {
        foreach (var argument in call.Arguments)
        {
            var isHarmless = argument.Name switch
            {
                "type" => IsHarmlessType(argument.Value, model),
                "choices" => true,
                "action" => model.ConstantOf(argument.Value) is "store_true" or "store_false" or "count",
                _ => false,
            };
            if (isHarmless)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<string> NamesOf(CallExpression call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Positional || argument.Name == "dest")
            {
                if (model.ConstantOf(argument.Value) is string name)
                {
                    yield return name.TrimStart('-').Replace('-', '_');
                }
            }
        }
    }
}
