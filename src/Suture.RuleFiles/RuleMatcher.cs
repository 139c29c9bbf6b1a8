using System.Collections.Immutable;
using Suture.Findings;
using Suture.Patterns;
using Suture.RuleFiles.Formulas;
using Suture.RuleFiles.Taint;
using Suture.Rules;
using Suture.Taint;

namespace Suture.RuleFiles;

/// <summary>Finds what a rule asks for in a file, each place once, in order of position.</summary>
/// <param name="rule">The rule.</param>
/// <param name="question">The question that its flows are asked by; null for a rule that looks for code.</param>
/// <param name="kind">Its kind among the question's.</param>
internal sealed class RuleMatcher(UserRule rule, RuleQuestion? question, int kind)
{
    public ImmutableArray<RuleMatch> MatchesIn(CodeFile file)
    {
        if (!rule.Paths.Takes(file.Path))
        {
            return [];
        }

        var found = rule.Search is { } formula ? Search(formula, file) : Follow(file);
        return [.. found.DistinctBy(match => match.Span).OrderBy(match => match.Span.Start).ThenBy(match => match.Span.Length)];
    }

    private static IEnumerable<RuleMatch> Search(Formula formula, CodeFile file) => formula.MayFit(file.Tree)
        ? new Evaluation(file.Model).RangesOf(formula).Select(range => new RuleMatch(range.Span, range.Bindings, []))
        : [];

    private IEnumerable<RuleMatch> Follow(CodeFile file)
    {
        var facts = file.TaintFor(question!);
        if (facts.Marks is not RuleMarks marks)
        {
            return [];
        }

        if (marks.FailureOf(kind) is { } failure)
        {
            throw failure;
        }

        return facts.FlowsInto(TaintQuestion.NameOf(kind)).Select(flow => MatchOf(flow, marks, file));
    }

    private RuleMatch MatchOf(TaintFlow flow, RuleMarks marks, CodeFile file)
    {
        var sink = marks.SinkOf(kind, flow);
        var bindings = sink.Bindings;
        foreach (var (metavariable, code) in marks.SourceOf(kind, flow)?.Bindings ?? Bindings.Empty)
        {
            bindings = bindings.With(metavariable, code) ?? bindings;
        }

        return new RuleMatch(sink.Span, bindings, [.. flow.Steps.Select(step => new FlowStep(PlaceOf(step, file), step.Note))]);
    }

    private static Location PlaceOf(TaintStep step, CodeFile file) =>
        step.Elsewhere is { } place ? new Location(place.Path, place.Span, place.Start, place.End) : file.LocationOf(step.Node!);
}
