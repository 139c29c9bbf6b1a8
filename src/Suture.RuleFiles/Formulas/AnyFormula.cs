using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.RuleFiles.Formulas;

/// <summary><c>pattern-either</c>: what any of these fits.</summary>
internal sealed record AnyFormula(ImmutableArray<Formula> Parts) : Formula
{
    public override bool MayFit(SyntaxTree tree) => Parts.Any(part => part.MayFit(tree));
}
