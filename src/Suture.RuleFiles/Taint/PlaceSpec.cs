using Suture.RuleFiles.Formulas;

namespace Suture.RuleFiles.Taint;

/// <summary>One entry of <c>pattern-sources</c>, <c>pattern-sinks</c> or <c>pattern-sanitizers</c>.</summary>
/// <param name="Formula">What it fits.</param>
/// <param name="IsExact">Only the whole of it counts, not every expression in it.</param>
/// <param name="SideEffect">What becomes of variables.</param>
internal sealed record PlaceSpec(Formula Formula, bool IsExact, SideEffect SideEffect);
