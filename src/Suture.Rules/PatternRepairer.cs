using System.Collections.Immutable;
using Suture.Findings;
using Suture.Patterns;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules;

/// <summary>Mends an expression by the first of some templates whose pattern fits it; what the template leaves as it is keeps its text.</summary>
/// <param name="title">What it does.</param>
/// <param name="safety">When it may be applied.</param>
/// <param name="changesForCallers">What differs for benign callers.</param>
/// <param name="templates">Pairs of patterns: what is there, what is to be there.</param>
public sealed class PatternRepairer(string title, RepairSafety safety, string changesForCallers, params ImmutableArray<(string Before, string After)> templates) : IRepairer
{
    private readonly ImmutableArray<CodeTemplate> readings = [.. templates.Select(template => new CodeTemplate(template.Before, template.After))];

    /// <summary>Why the templates may not be used here; null when they may.</summary>
    public Func<CodeFile, Expression, string?>? Obstacle { get; init; }

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<Expression>(finding.Location.Span) is not { } expression)
        {
            return RepairOffer.Abstain("there is no expression at the finding");
        }

        foreach (var reading in readings)
        {
            if (reading.Changes(expression, file.Model) is { IsDefaultOrEmpty: false } changes)
            {
                return Obstacle?.Invoke(file, expression) is { } why ? RepairOffer.Abstain(why)
                    : TemplateEdits.Of(file, changes) is { IsDefault: false } edits ? RepairOffers.Offer(file, title, safety, edits, changesForCallers)
                    : RepairOffer.Abstain("a name that the repair needs means something else in this file");
            }
        }

        return RepairOffer.Abstain("the code is not of the shape that this repair knows");
    }
}
