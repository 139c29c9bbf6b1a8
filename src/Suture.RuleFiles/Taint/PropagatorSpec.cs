using Suture.RuleFiles.Formulas;

namespace Suture.RuleFiles.Taint;

/// <summary>One entry of <c>pattern-propagators</c>: what one metavariable carries, the other carries too.</summary>
internal sealed record PropagatorSpec(Formula Formula, string From, string To, bool BySideEffect);
