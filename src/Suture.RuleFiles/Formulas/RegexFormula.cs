using System.Collections.Immutable;
using Suture.RuleFiles.Regexes;
using Suture.Syntax.Python;

namespace Suture.RuleFiles.Formulas;

/// <summary><c>pattern-regex</c>: text of this shape, comments and all.</summary>
/// <param name="Regex">The shape.</param>
/// <param name="Groups">What its groups bind.</param>
internal sealed record RegexFormula(RuleRegex Regex, ImmutableArray<(string Metavariable, int Group)> Groups) : Formula
{
    public override bool MayFit(SyntaxTree tree) => true;
}
