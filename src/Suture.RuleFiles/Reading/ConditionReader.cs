using Suture.RuleFiles.Comparing;
using Suture.RuleFiles.Formulas;
using Suture.RuleFiles.Regexes;
using Suture.RuleFiles.Yaml;

namespace Suture.RuleFiles.Reading;

/// <summary>Reads <c>metavariable-regex</c>, <c>metavariable-pattern</c> and <c>metavariable-comparison</c>.</summary>
internal sealed class ConditionReader(FormulaReader formulas, string where)
{
    public Condition Read(string key, YamlNode node)
    {
        var fields = Fields.Of(node, $"{where}: '{key}'");
        Condition condition = key switch
        {
            "metavariable-regex" => new RegexCondition(Metavariable(fields), RuleRegex.Parse(fields.Text("regex").TrimEnd('\n'), fields.LineOf("regex"))),
            "metavariable-pattern" => Pattern(fields),
            _ => Comparison(fields),
        };
        fields.RefuseOthers();
        return condition;
    }

    private string Metavariable(Fields fields) => formulas.Use(fields.Text("metavariable"), fields.LineOf("metavariable"));

    private PatternCondition Pattern(Fields fields)
    {
        var metavariable = Metavariable(fields);
        var language = fields.TextOrNull("language");
        var isText = language is "generic" or "regex" or "none";
        if (language is not null && !isText && !RuleReader.IsPython(language))
        {
            throw new RuleException(fields.LineOf("language"), $"{fields.Where}: the language '{language}' is not supported, only python");
        }

        return new PatternCondition(metavariable, formulas.Inner(fields, isText ? language : null), language is not null);
    }

    private ComparisonCondition Comparison(Fields fields)
    {
        var metavariable = fields.TextOrNull("metavariable");
        if (metavariable is not null)
        {
            formulas.Use(metavariable, fields.LineOf("metavariable"));
        }

        var (@base, strip) = (fields.Number("base"), fields.Flag("strip"));
        if (@base is not (null or (>= 2 and <= 36)))
        {
            throw new RuleException(fields.LineOf("base"), $"{fields.Where}: 'base' takes a number from 2 to 36");
        }

        if (metavariable is null && (@base is not null || strip))
        {
            throw new RuleException(fields.Line, $"{fields.Where}: 'base' and 'strip' need a 'metavariable' to speak of");
        }

        var line = fields.LineOf("comparison");
        return new ComparisonCondition(Comparing.Comparison.Parse(fields.Text("comparison"), line), metavariable, @base, strip);
    }
}
