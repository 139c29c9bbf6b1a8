using Suture.RuleFiles.Formulas;
using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Taint;

namespace Suture.RuleFiles.Taint;

/// <summary>The sources, sinks, sanitizers and propagators of several rules in one file, with the ranges that they come from.</summary>
internal sealed class RuleMarks(SemanticModel model) : TaintMarks
{
    private readonly Dictionary<(int Kind, SyntaxNode Node), CodeRange> sources = [];
    private readonly Dictionary<(int Kind, SyntaxNode Node), CodeRange> sinks = [];
    private readonly Dictionary<int, Exception> failures = [];

    /// <summary>The range of a sink that a flow ends in.</summary>
    public CodeRange SinkOf(int kind, TaintFlow flow) => sinks[(kind, flow.Call)];

    /// <summary>The range of the source that a flow begins with; null when it is in another file.</summary>
    public CodeRange? SourceOf(int kind, TaintFlow flow) => sources.GetValueOrDefault((kind, flow.Source));

    /// <summary>Why a rule could not be asked of this file; null when it could.</summary>
    public Exception? FailureOf(int kind) => failures.GetValueOrDefault(kind);

    /// <summary>Marks what a rule says. What goes wrong is this rule's misfortune, and is told when its flows are asked for.</summary>
    public void Mark(int kind, TaintSpec spec)
    {
        try
        {
            var evaluation = new Evaluation(model);
            MarkSinks(kind, spec, evaluation);
            MarkSources(kind, spec, evaluation);
            MarkSanitizers(kind, spec, evaluation);
            MarkPropagators(kind, spec, evaluation);
        }
        catch (Exception failure)
        {
            failures[kind] = failure;
        }
    }

    private void MarkSources(int kind, TaintSpec spec, Evaluation evaluation)
    {
        foreach (var source in spec.Sources)
        {
            foreach (var range in evaluation.RangesOf(source.Formula))
            {
                var whole = Placement.At(model.Tree, range.Span);
                foreach (var place in source.IsExact ? whole is null ? [] : [whole] : Placement.Inside(model.Tree, range.Span))
                {
                    var match = whole ?? place;
                    sources.TryAdd((kind, match), range);
                    AddSource(kind, place, match, source.SideEffect != SideEffect.Only, source.SideEffect != SideEffect.None);
                }
            }
        }
    }

    private void MarkSinks(int kind, TaintSpec spec, Evaluation evaluation)
    {
        foreach (var sink in spec.Sinks)
        {
            foreach (var range in evaluation.RangesOf(sink.Formula))
            {
                var whole = model.Tree.FindNode<Expression>(range.Span);
                var places = sink.IsExact ? Placement.HarmfulAt(model.Tree, range.Span, range.IsFocused) : Placement.Inside(model.Tree, range.Span).OfType<Expression>();
                foreach (var place in places.Where(place => place != whole || range.IsFocused || place is not CallExpression))
                {
                    sinks.TryAdd((kind, whole ?? place), range);
                    AddSink(kind, place, whole ?? place);
                }
            }
        }
    }

    private void MarkSanitizers(int kind, TaintSpec spec, Evaluation evaluation)
    {
        foreach (var sanitizer in spec.Sanitizers)
        {
            foreach (var range in evaluation.RangesOf(sanitizer.Formula))
            {
                var whole = Placement.At(model.Tree, range.Span);
                foreach (var place in sanitizer.IsExact ? whole is null ? [] : [whole] : Placement.Inside(model.Tree, range.Span))
                {
                    AddSanitizer(kind, place, sanitizer.SideEffect != SideEffect.None);
                }
            }
        }
    }

    private void MarkPropagators(int kind, TaintSpec spec, Evaluation evaluation)
    {
        foreach (var propagator in spec.Propagators)
        {
            foreach (var range in evaluation.RangesOf(propagator.Formula))
            {
                if (PlaceOf(range, propagator.From) is { } from && PlaceOf(range, propagator.To) is { } to)
                {
                    AddPropagator(kind, from, to, propagator.BySideEffect);
                }
            }
        }
    }

    private SyntaxNode? PlaceOf(CodeRange range, string metavariable) =>
        range.Bindings.Find(metavariable) is { } bound ? Placement.At(model.Tree, bound.Span) : null;
}
