namespace Suture.RuleFiles.Formulas;

/// <summary>What must hold of a range's metavariables.</summary>
internal abstract record Condition
{
    /// <summary>The range, with what the condition binds; null when it does not hold.</summary>
    public abstract CodeRange? Keep(CodeRange range, Evaluation evaluation);
}
