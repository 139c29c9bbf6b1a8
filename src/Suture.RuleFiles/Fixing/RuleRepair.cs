using Suture.Findings;
using Suture.Rules;
using Suture.Text;

namespace Suture.RuleFiles.Fixing;

/// <summary>Offers what a rule's author wrote as the fix. Nobody has shown what it keeps, so the checks must.</summary>
internal sealed class RuleRepair(UserRule rule, RuleMatcher matcher) : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        var found = matcher.MatchesIn(file).FirstOrDefault(match => match.Span == finding.Location.Span);
        return found is null
            ? RepairOffer.Abstain("the rule no longer finds anything here")
            : RepairOffers.Offer(file, $"apply the fix of {rule.Id}", RepairSafety.Validated, EditsFor(found, file), "as the rule's fix changes it");
    }

    /// <summary>The edit that mends a match; none when the fix changes nothing.</summary>
    public IEnumerable<TextEdit> EditsFor(RuleMatch match, CodeFile file)
    {
        var before = file.Source.ToString(match.Span);
        var after = rule.Fix!.Apply(before, match.Bindings, IndentAt(match.Span.Start, file.Source));
        if (file.Source.Text.Contains("\r\n", StringComparison.Ordinal))
        {
            after = after.ReplaceLineEndings("\r\n");
        }

        return after == before ? [] : [new TextEdit(match.Span, after)];
    }

    private static string IndentAt(int position, SourceText source)
    {
        var line = source[source.SpanOfLine(source.PositionAt(position).Line)];
        return line[..(line.Length - line.TrimStart(" \t").Length)].ToString();
    }
}
