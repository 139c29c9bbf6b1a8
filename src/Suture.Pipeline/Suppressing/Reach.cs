using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Pipeline;

/// <summary>
/// The lines where a comment speaks of a finding: those of the finding, the first of its statement, and the last where the statement has
/// no block of its own; and the lines that hold nothing but comments right above the finding or the statement.
/// </summary>
internal sealed class Reach
{
    private readonly HashSet<int> beside = [];
    private readonly HashSet<int> above = [];

    private Reach()
    {
    }

    public static Reach Of(Finding finding, CodeFile code)
    {
        var node = code.Tree.FindNode(finding.Location.Span);
        var reach = new Reach();
        var own = finding.Location.Start.Line;
        reach.Add(own, node is Module || FirstBlock(node) is not null ? own : finding.Location.End.Line);
        reach.Climb(own, code);
        if ((node as Statement ?? node.FirstAncestor<Statement>()) is { } statement)
        {
            reach.AddStatement(statement, finding, code);
        }

        return reach;
    }

    public bool Holds(Request request) =>
        request.IsOfFile || beside.Contains(request.Line) || (request.ReachesDown && above.Contains(request.Line));

    private void AddStatement(Statement statement, Finding finding, CodeFile code)
    {
        var block = FirstBlock(statement);
        if (block is not null && finding.Location.Span.Start >= block.Span.Start)
        {
            return;
        }

        var first = code.Source.PositionAt(statement.Span.Start).Line;
        beside.Add(first);
        Climb(first, code);
        if (block is null)
        {
            beside.Add(code.Source.PositionAt(statement.Span.End).Line);
        }
    }

    private static Block? FirstBlock(SyntaxNode node) => node.Descendants().OfType<Block>().FirstOrDefault();

    private void Add(int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            beside.Add(line);
        }
    }

    private void Climb(int line, CodeFile code)
    {
        while (--line >= 0 && code.Source[code.Source.SpanOfLine(line)].TrimStart().StartsWith('#') && above.Add(line))
        {
        }
    }
}
