using System.Collections.Immutable;
using Suture.Patterns;
using Suture.Semantics;
using Suture.Text;

namespace Suture.RuleFiles.Formulas;

/// <summary>
/// Finds the ranges of one file that formulas fit, as Semgrep defines it: what is positive is cut with each other, then what is negative is taken
/// away, then conditions are asked, then the focus is set.
/// </summary>
internal sealed class Evaluation
{
    private readonly Dictionary<Formula, ImmutableArray<CodeRange>> leaves;
    private readonly TextSpan? within;

    public Evaluation(SemanticModel model)
        : this(model, new(ReferenceEqualityComparer.Instance), null)
    {
    }

    private Evaluation(SemanticModel model, Dictionary<Formula, ImmutableArray<CodeRange>> leaves, TextSpan? within) =>
        (Model, this.leaves, this.within) = (model, leaves, within);

    public SemanticModel Model { get; }

    /// <summary>The same file, of which only a part is looked at.</summary>
    public Evaluation Within(TextSpan span) => new(Model, leaves, span);

    /// <summary>The ranges that a formula fits, each once, in order of position.</summary>
    public ImmutableArray<CodeRange> RangesOf(Formula formula) => !formula.MayFit(Model.Tree) ? [] : formula switch
    {
        AnyFormula any => Ordered(any.Parts.SelectMany(part => RangesOf(part))),
        InsideFormula inside => [.. RangesOf(inside.Around).Select(range => range with { IsInside = true })],
        AllFormula all => RangesOf(all, null),
        _ => Leaf(formula),
    };

    /// <summary>The ranges that all parts of a formula fit, inside one that is known when one is given.</summary>
    public ImmutableArray<CodeRange> RangesOf(AllFormula all, CodeRange? around)
    {
        ImmutableArray<CodeRange>? found = around is null ? null : [around];
        foreach (var part in all.Positives.OrderBy(part => part is InsideFormula))
        {
            found = found is { } before ? Cut(before, RangesOf(part)) : RangesOf(part);
            if (found.Value.IsEmpty)
            {
                return [];
            }
        }

        var left = found ?? [];
        foreach (var part in all.Negatives)
        {
            var forbidden = left.IsEmpty ? [] : RangesOf(part);
            left = left.RemoveAll(range => forbidden.TakeWhile(other => other.Span.Start <= range.Span.Start).Any(range.LiesIn));
        }

        foreach (var condition in all.Conditions)
        {
            left = [.. left.Select(range => condition.Keep(range, this)).OfType<CodeRange>()];
        }

        foreach (var entry in all.Focus)
        {
            left = Ordered(left.SelectMany(range => entry.Select(metavariable => Focused(range, metavariable)).OfType<CodeRange>()));
        }

        return left;
    }

    private ImmutableArray<CodeRange> Leaf(Formula formula)
    {
        if (!leaves.TryGetValue(formula, out var all))
        {
            leaves[formula] = all = formula is CodeFormula code
                ? [.. code.Pattern.Matches(Model).Select(match => new CodeRange(match.Span, match.Bindings, IsInside: false) { IsFocused = code.IsMetavariable })]
                : [.. Texts((RegexFormula)formula)];
        }

        return within is { } part ? all.RemoveAll(range => !part.Contains(range.Span)) : all;
    }

    private IEnumerable<CodeRange> Texts(RegexFormula formula)
    {
        foreach (var match in formula.Regex.Matches(Model.Tree.Source.Text))
        {
            var bindings = Bindings.Empty;
            foreach (var (metavariable, number) in formula.Groups)
            {
                var group = match.Groups[number];
                bindings = group.Success ? bindings.With(metavariable, new BoundCode(group.Value, new TextSpan(group.Index, group.Length), [], group.Value)) ?? bindings : bindings;
            }

            yield return new CodeRange(new TextSpan(match.Index, match.Length), bindings, IsInside: false);
        }
    }

    /// <summary>Of two ranges one of which lies in the other: the inner one. Ranges that only hold others are left only when there are no others.</summary>
    private static ImmutableArray<CodeRange> Cut(ImmutableArray<CodeRange> some, ImmutableArray<CodeRange> others)
    {
        var found = new List<CodeRange>();
        var (openSome, openOthers) = (new List<CodeRange>(), new List<CodeRange>());
        var all = some.Select(range => (Range: range, Mine: openSome, Around: openOthers)).Concat(others.Select(range => (Range: range, Mine: openOthers, Around: openSome)));

        // From the left, outer ranges first: what holds a range is among those that are open where it begins.
        foreach (var (range, mine, around) in all.OrderBy(one => one.Range.Span.Start).ThenByDescending(one => one.Range.Span.Length))
        {
            around.RemoveAll(open => open.Span.End < range.Span.Start);
            found.AddRange(around.Select(open => range.In(open) ?? open.In(range)).OfType<CodeRange>());
            mine.Add(range);
        }

        return Ordered(found);
    }

    private static CodeRange? Focused(CodeRange range, string metavariable)
    {
        if (range.Bindings.Find(metavariable) is not { } bound || (bound.Nodes.IsEmpty && bound.Text.Length == 0))
        {
            return null;
        }

        return range.Span.Contains(bound.Span) ? range with { Span = bound.Span, IsFocused = true } : bound.Span.Contains(range.Span) ? range : null;
    }

    private static ImmutableArray<CodeRange> Ordered(IEnumerable<CodeRange> ranges) =>
        [.. ranges.DistinctBy(range => (range.Span, range.IsInside, range.Bindings.ToString())).OrderBy(range => range.Span.Start).ThenByDescending(range => range.Span.Length)];
}
