using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Pipeline;

/// <summary>
/// Says what another detector found in the words of one of Suture's weaknesses, so that its repairers and oracle can be asked. They know
/// their node by its span, and other detectors know lines at best: every expression that may be meant is a reading of its own.
/// </summary>
internal static class Translation
{
    private const int Most = 60;

    /// <summary>The finding itself when it is Suture's own; else its readings, the likeliest first.</summary>
    public static ImmutableArray<Finding> Of(Finding finding, Weakness weakness, CodeFile file) =>
        finding.IsForeign
            ? [.. NodesFor(finding, file).Distinct().Take(Most).Select(node => finding with { Rule = weakness.Info.Rule, Location = file.LocationOf(node), Path = [] })]
            : [finding];

    /// <summary>The reading that a repairer knows something to do about, else the likeliest; null when there is no code at the place.</summary>
    public static (Finding Reading, bool IsKnown)? Likeliest(Finding finding, Weakness weakness, CodeFile file)
    {
        var readings = Of(finding, weakness, file);
        return readings.FirstOrDefault(reading => weakness.Repairers.Any(repairer => IsMendable(repairer, reading, file))) is { } known ? (known, true)
            : readings.IsEmpty ? null
            : (readings[0], false);
    }

    private static bool IsMendable(IRepairer repairer, Finding reading, CodeFile file)
    {
        try
        {
            return repairer.Mend(reading, file) is RepairOffer.Offered { Repair.Safety: not RepairSafety.Advice };
        }
        catch (Exception)
        {
            // The repair session asks again, and tells.
            return false;
        }
    }

    private static IEnumerable<SyntaxNode> NodesFor(Finding finding, CodeFile file)
    {
        var span = finding.Location.Span;
        // Some detectors frown upon imports: these do no harm, and no repair belongs there.
        if (new Closeness(file).StatementAt(span.Start) is not { } statement || statement is ImportStatement or ImportFromStatement)
        {
            return [];
        }

        var parts = Parts(statement).ToList();
        var inside = parts.Where(part => part.Span.Overlaps(span)).ToList();
        return
        [
            .. inside.Where(part => part.Span == span),
            .. inside.Where(part => part is CallExpression),
            .. parts.Where(part => part is CallExpression),
            statement,
            .. inside,
            .. Users(statement, file),
        ];
    }

    /// <summary>The expressions of a statement from the outside in, without those of the block below it.</summary>
    private static IEnumerable<Expression> Parts(SyntaxNode node)
    {
        var waiting = new Stack<SyntaxNode>([node]);
        while (waiting.TryPop(out var next))
        {
            if (next is Expression expression)
            {
                yield return expression;
            }

            for (var i = next.ChildCount - 1; i >= 0; i--)
            {
                if (next.ChildAt(i) is { } child and not Block)
                {
                    waiting.Push(child);
                }
            }
        }
    }

    // A text is put together here and does its harm in a later call that takes it.
    private static IEnumerable<SyntaxNode> Users(SyntaxNode statement, CodeFile file)
    {
        var names = NamesSetBy(statement).ToHashSet(StringComparer.Ordinal);
        var scope = statement.FirstAncestor<FunctionDefinition>() ?? (SyntaxNode)file.Tree.Root;
        return names.Count == 0 ? [] : scope.Descendants().OfType<NameExpression>()
            .Where(name => names.Contains(name.Identifier) && name.Span.Start > statement.Span.End)
            .Select(name => name.Parent is Argument { Parent: CallExpression call } ? call : null)
            .OfType<CallExpression>();
    }

    private static IEnumerable<string> NamesSetBy(SyntaxNode statement) => statement switch
    {
        AssignmentStatement assignment => assignment.Targets.OfType<NameExpression>().Select(name => name.Identifier),
        AugmentedAssignment { Target: NameExpression name } => [name.Identifier],
        AnnotatedAssignment { Target: NameExpression name } => [name.Identifier],
        _ => [],
    };
}
