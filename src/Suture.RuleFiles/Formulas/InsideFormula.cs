using Suture.Syntax.Python;

namespace Suture.RuleFiles.Formulas;

/// <summary><c>pattern-inside</c>: what lies in one of these ranges. They only keep or drop what others found.</summary>
internal sealed record InsideFormula(Formula Around) : Formula
{
    public override bool MayFit(SyntaxTree tree) => Around.MayFit(tree);
}
