using Suture.Patterns;
using Suture.Text;

namespace Suture.RuleFiles.Formulas;

/// <summary>A range that a formula fits.</summary>
/// <param name="Span">From its first to its last character.</param>
/// <param name="Bindings">What the metavariables stand for.</param>
/// <param name="IsInside">True when it is only there to hold others.</param>
internal sealed record CodeRange(TextSpan Span, Bindings Bindings, bool IsInside)
{
    /// <summary>True when it is what a metavariable stands for, so that its value is meant and not the call that it may be.</summary>
    public bool IsFocused { get; init; }

    /// <summary>This range with what a range around it knows; null when it does not lie in it, or the two disagree.</summary>
    public CodeRange? In(CodeRange around) =>
        around.Span.Contains(Span) && (!IsInside || around.IsInside) && Bindings.Merge(around.Bindings) is { } merged ? this with { Bindings = merged } : null;

    /// <summary>True when it lies in another one and no metavariable stands for two things.</summary>
    public bool LiesIn(CodeRange around) => around.Span.Contains(Span) && Bindings.Merge(around.Bindings) is not null;
}
