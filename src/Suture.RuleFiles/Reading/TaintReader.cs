using System.Collections.Immutable;
using Suture.RuleFiles.Taint;
using Suture.RuleFiles.Yaml;

namespace Suture.RuleFiles.Reading;

/// <summary>Reads what a rule of <c>mode: taint</c> says.</summary>
internal sealed class TaintReader(string where, FormulaReader formulas)
{
    public TaintSpec Read(Fields rule)
    {
        var spec = new TaintSpec(
            Places(rule, "pattern-sources", isExact: false),
            Places(rule, "pattern-sinks", isExact: true),
            Places(rule, "pattern-sanitizers", isExact: false),
            [.. rule.List("pattern-propagators").Select(Propagator)]);
        return spec.Sources.IsEmpty || spec.Sinks.IsEmpty
            ? throw new RuleException(rule.Line, $"{where}: 'mode: taint' needs 'pattern-sources' and 'pattern-sinks'")
            : spec;
    }

    private ImmutableArray<PlaceSpec> Places(Fields rule, string key, bool isExact) =>
        [.. rule.List(key).Select(item => Place(Fields.Of(item, $"{where}: '{key}'"), key, isExact))];

    private PlaceSpec Place(Fields fields, string key, bool isExact)
    {
        var exact = fields.Flag("exact", isExact);
        var effect = key == "pattern-sinks" ? SideEffect.None : Effect(fields);
        var formula = formulas.Read(fields);
        fields.RefuseOthers();
        return new PlaceSpec(formula, exact, effect);
    }

    private static SideEffect Effect(Fields fields) => fields.Take("by-side-effect") switch
    {
        null => SideEffect.None,
        YamlText { Text: "only" } => SideEffect.Only,
        var node => Fields.FlagOf(node) is { } flag ? flag ? SideEffect.Also : SideEffect.None
            : throw Fields.Wrong(node, $"{fields.Where}: 'by-side-effect'", "true, false or only"),
    };

    private PropagatorSpec Propagator(YamlNode item)
    {
        var fields = Fields.Of(item, $"{where}: 'pattern-propagators'");
        var (from, to) = (fields.Text("from"), fields.Text("to"));
        var bySideEffect = fields.Flag("by-side-effect", otherwise: true);
        var formula = formulas.Read(fields);
        fields.RefuseOthers();
        return new PropagatorSpec(formula, formulas.Use(from, fields.LineOf("from")), formulas.Use(to, fields.LineOf("to")), bySideEffect);
    }
}
