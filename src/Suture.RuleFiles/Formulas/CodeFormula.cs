using Suture.Patterns;
using Suture.Syntax.Python;

namespace Suture.RuleFiles.Formulas;

/// <summary><c>pattern</c>: code of this shape.</summary>
internal sealed record CodeFormula(CodePattern Pattern) : Formula
{
    /// <summary>True for a metavariable by itself.</summary>
    public bool IsMetavariable { get; } = Pattern.Metavariables is [var only] && Pattern.Text.Trim() == only;

    public override bool MayFit(SyntaxTree tree) => Pattern.RequiredWords.IsEmpty || tree.MentionsAny(Pattern.RequiredWords.AsSpan());
}
