using Suture.Proving;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Validation;

/// <summary>Which harm speaks against a repair: all that is seen, except where another finding, known and not yet mended, did it.</summary>
internal static class Blame
{
    public static Violation? For(Trial trial, Observation seen)
    {
        if (seen.Violations.IsEmpty)
        {
            return null;
        }

        var excused = trial.FoundAfter.Where(finding => finding.Rule == trial.Finding.Rule)
            .SelectMany(finding => LinesOf(trial.After, trial.After.Tree.FindNode(finding.Location.Span)))
            .Except(LinesOf(trial.After, trial.After.Tree.FindNode(new Shifting(trial.Edits).MoveWide(trial.Finding.Location.Span))))
            .ToHashSet();
        return seen.Violations.FirstOrDefault(violation => !excused.Contains(violation.Line));
    }

    // Python tells the line of a part of the statement; compound statements are taken for their first line only.
    private static IEnumerable<int> LinesOf(CodeFile file, SyntaxNode node)
    {
        var statement = node as Statement ?? node.FirstAncestor<Statement>() ?? node;
        var first = file.Source.PositionAt(statement.Span.Start).Line;
        var isSimple = !statement.Descendants().OfType<Block>().Any();
        var last = isSimple ? file.Source.PositionAt(statement.Span.End).Line : file.Source.PositionAt(node.Span.End).Line;
        return Enumerable.Range(first + 1, last - first + 1);
    }
}
