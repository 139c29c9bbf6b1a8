using System.Collections.Immutable;
using Suture.Findings;
using Suture.Patterns;
using Suture.Text;

namespace Suture.RuleFiles;

/// <summary>One place that a rule finds.</summary>
/// <param name="Span">What it finds.</param>
/// <param name="Bindings">What the metavariables stand for.</param>
/// <param name="Path">The way of a value to here; empty for a rule that follows none.</param>
internal sealed record RuleMatch(TextSpan Span, Bindings Bindings, ImmutableArray<FlowStep> Path);
