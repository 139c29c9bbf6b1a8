using Suture.RuleFiles.Taint;
using Suture.RuleFiles.Yaml;

namespace Suture.RuleFiles.Reading;

/// <summary>Reads a rule's <c>options</c>: those that ask for what Suture does, or switches that it has.</summary>
internal static class OptionsReader
{
    /// <summary>The taint specification with what the options say; null for a rule that looks for code.</summary>
    public static TaintSpec? Read(YamlNode? node, TaintSpec? spec, string where)
    {
        if (node is null or YamlText { IsEmpty: true })
        {
            return spec;
        }

        var fields = Fields.Of(node, $"{where}: 'options'");

        // Values are followed across functions and files in any case; that is more than 'false' asks for, and never less.
        fields.Flag("interfile");
        fields.Flag("interproc");
        Only(fields, "constant_propagation", true);
        Only(fields, "symbolic_propagation", false);
        Only(fields, "symmetric_eq", false);
        Only(fields, "ac_matching", false);
        var functions = fields.Flag("taint_assume_safe_functions");
        var numbers = fields.Flag("taint_assume_safe_numbers") | fields.Flag("taint_assume_safe_booleans");
        var indexes = fields.Flag("taint_assume_safe_indexes");

        // What a comparison gives is taken for harmless in any case.
        fields.Flag("taint_assume_safe_comparisons");
        fields.RefuseOthers();
        return spec is null ? null : spec with { AssumesSafeFunctions = functions, AssumesSafeNumbers = numbers, AssumesSafeIndexes = indexes };
    }

    private static void Only(Fields fields, string key, bool supported)
    {
        if (fields.Flag(key, supported) != supported)
        {
            throw new RuleException(fields.LineOf(key), $"{fields.Where}: '{key}: {(supported ? "false" : "true")}' is not supported");
        }
    }
}
