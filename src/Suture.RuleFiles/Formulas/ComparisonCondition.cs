using System.Numerics;
using Suture.Patterns;
using Suture.RuleFiles.Comparing;

namespace Suture.RuleFiles.Formulas;

/// <summary><c>metavariable-comparison</c>: a comparison of what metavariables are worth.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Metavariable">The one that <paramref name="Base"/> and <paramref name="Strip"/> speak of; null for none.</param>
/// <param name="Base">The base in which its text is read as a whole number; null for as it is.</param>
/// <param name="Strip">Quotes around its text are taken away first.</param>
internal sealed record ComparisonCondition(Comparison Comparison, string? Metavariable, int? Base, bool Strip) : Condition
{
    public override CodeRange? Keep(CodeRange range, Evaluation evaluation) =>
        Comparison.Holds(name => ValueOf(name, range.Bindings, evaluation)) ? range : null;

    private object? ValueOf(string name, Bindings bindings, Evaluation evaluation)
    {
        if (bindings.Find(name) is not { } bound)
        {
            return null;
        }

        if (name == Metavariable && (Base is not null || Strip))
        {
            return Numbers.IntegerOf(Strip ? bound.Text.Trim().Trim('"', '\'', '`') : bound.Text, Base ?? 0);
        }

        return bound.Expression is not { } expression ? bound.Text : evaluation.Model.ConstantOf(expression) switch
        {
            long whole => new BigInteger(whole),
            string or bool or double or BigInteger => evaluation.Model.ConstantOf(expression),
            _ => bound.Text,
        };
    }
}
