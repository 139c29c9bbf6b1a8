using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.RuleFiles.Formulas;

/// <summary><c>patterns</c>: what all of these fit, with the same metavariables.</summary>
/// <param name="Positives">What must be there.</param>
/// <param name="Negatives">What must not be there: <c>pattern-not</c>, <c>pattern-not-inside</c>, <c>pattern-not-regex</c>.</param>
/// <param name="Conditions">What must hold of metavariables; asked last.</param>
/// <param name="Focus">Each entry's metavariables; the range shrinks to one of each entry.</param>
internal sealed record AllFormula(
    ImmutableArray<Formula> Positives,
    ImmutableArray<Formula> Negatives,
    ImmutableArray<Condition> Conditions,
    ImmutableArray<ImmutableArray<string>> Focus) : Formula
{
    public override bool MayFit(SyntaxTree tree) => Positives.All(part => part.MayFit(tree));
}
