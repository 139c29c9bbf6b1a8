namespace Suture.RuleFiles.Formulas;

/// <summary>What a rule looks for: it stands for the ranges of a file that it fits.</summary>
internal abstract record Formula
{
    /// <summary>False when a file that mentions so few names cannot hold it; costs next to nothing.</summary>
    public abstract bool MayFit(Suture.Syntax.Python.SyntaxTree tree);
}
