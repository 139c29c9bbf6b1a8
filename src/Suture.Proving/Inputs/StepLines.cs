using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>The lines whose execution shows that a step of a finding's path ran.</summary>
internal static class StepLines
{
    public static ImmutableArray<ImmutableArray<int>> Of(Finding finding, CodeFile file) =>
    [
        .. finding.Path.Select(step => step.Location).Append(finding.Location)
            .DistinctBy(location => location.Span)
            .OrderBy(location => location.Span == finding.Location.Span)
            .Select(location => Lines(location, file)),
    ];

    // Python reports a statement of several lines at the lines of its parts. A parameter runs when its function's body begins.
    private static ImmutableArray<int> Lines(Location location, CodeFile file)
    {
        var node = file.Tree.FindNode(location.Span);
        var statement = node as Statement ?? node.FirstAncestor<Statement>();
        if (statement is FunctionDefinition { Body.Statements: [var first, ..] } && node.FirstAncestor<ParameterList>() is not null)
        {
            statement = first;
        }

        var start = statement is null ? location.Start.Line : file.Source.PositionAt(statement.Span.Start).Line;
        var end = Math.Max(start, location.End.Line);
        return [.. Enumerable.Range(start + 1, Math.Min(end - start + 1, 20))];
    }
}
