using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Pipeline;

/// <summary>How near two findings lie in a file; the smaller, the nearer.</summary>
internal sealed class Closeness(CodeFile file)
{
    public const int SameStatement = 1;
    public const int Apart = 3;
    private const int Overlapping = 0;
    private const int OnTheWay = 2;
    private readonly Dictionary<int, SyntaxNode?> statements = [];

    public int Between(Finding one, Finding other)
    {
        var (first, second) = (one.Location.Span, other.Location.Span);
        return first == second || first.Overlaps(second) ? Overlapping
            : IsSameStatement(first, second) ? SameStatement
            : IsOnTheWay(second, one) || IsOnTheWay(first, other) ? OnTheWay
            : Apart;
    }

    // One detector points at the call that does harm, another at the line where its text is put together.
    private bool IsOnTheWay(TextSpan place, Finding finding) =>
        finding.Path.Any(step => step.Location.Path == file.Path && (step.Location.Span.Overlaps(place) || IsSameStatement(step.Location.Span, place)));

    private bool IsSameStatement(TextSpan one, TextSpan other) => StatementAt(one.Start) is { } statement && ReferenceEquals(statement, StatementAt(other.Start));

    /// <summary>The innermost statement at an offset; of a compound one, only what stands before its block.</summary>
    public SyntaxNode? StatementAt(int offset)
    {
        if (!statements.TryGetValue(offset, out var statement))
        {
            var node = file.Tree.FindNode(new TextSpan(offset, offset < file.Source.Length ? 1 : 0));
            statements.Add(offset, statement = node is Block ? null : node as Statement ?? node.FirstAncestor<Statement>());
        }

        return statement;
    }
}
