using Suture.RuleFiles.Regexes;

namespace Suture.RuleFiles.Formulas;

/// <summary><c>metavariable-regex</c>: the text begins with it.</summary>
internal sealed record RegexCondition(string Metavariable, RuleRegex Regex) : Condition
{
    public override CodeRange? Keep(CodeRange range, Evaluation evaluation) =>
        range.Bindings.Find(Metavariable) is { } bound && Regex.IsBeginning(bound.Text) ? range : null;
}
