using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Validation;

namespace Suture.Pipeline;

/// <summary>
/// Mends a file's cases one after the other, each on the text that the repairs before it left, until a pass over all of them changes
/// nothing more.
/// </summary>
internal sealed class RepairSession
{
    private const int MostRounds = 5;
    private readonly Survey survey;
    private readonly Surgeon surgeon;
    private readonly EditHistory history = new();
    private CodeFile current;

    public RepairSession(Survey survey, MendOptions options, Validator validator)
    {
        (this.survey, current) = (survey, survey.Code);
        surgeon = new Surgeon(survey, options, validator);
    }

    public async Task<(string Mended, ImmutableArray<Case> Cases)> RunAsync(ImmutableArray<OpenCase> cases, CancellationToken cancellation)
    {
        foreach (var one in cases)
        {
            one.Case = one.Case.IsSuppressed ? one.Case : surgeon.Triage(one.Case);
            one.IsClosed = one.Case.IsSuppressed || one.Case.Remark.Length > 0;
        }

        for (var round = 0; round < MostRounds && await PassAsync(cases, cancellation); round++)
        {
        }

        return (current.Source.Text, [.. cases.Select(one => one.Case)]);
    }

    /// <summary>Gives each open case its turn; true when the text changed.</summary>
    private async Task<bool> PassAsync(ImmutableArray<OpenCase> cases, CancellationToken cancellation)
    {
        var changed = false;
        foreach (var one in cases)
        {
            cancellation.ThrowIfCancellationRequested();
            if (one.IsClosed || one.TriedOn == current.Source.Text)
            {
                continue;
            }

            one.TriedOn = current.Source.Text;
            var attempt = await surgeon.OperateAsync(one, current, cancellation);
            one.Case = Rebased(attempt.Case);
            if (attempt.Accepted is { } trial)
            {
                one.IsClosed = true;
                await SettleAsync(cases, one, trial, cancellation);
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>Goes on with the mended text: the other cases move along, and those that the repair mended too are judged by it.</summary>
    private async Task SettleAsync(ImmutableArray<OpenCase> cases, OpenCase mended, Trial trial, CancellationToken cancellation)
    {
        foreach (var other in cases.Where(other => !other.IsClosed))
        {
            if (SuccessorOf(other.Now, trial) is { } successor)
            {
                other.Now = successor;
                continue;
            }

            other.Case = Rebased(await surgeon.JudgeBesideAsync(other, mended.Case.Finding, trial, cancellation));
            other.IsClosed = true;
        }

        current = trial.After;
        history.Add(trial.Edits);
    }

    // What only another detector found is not found again here: it moves along with the text, and stays open.
    private static Finding? SuccessorOf(Finding finding, Trial trial) =>
        finding.IsForeign
            ? finding with { Location = trial.After.LocationOf(new Shifting(trial.Edits).Move(finding.Location.Span)), Path = [] }
            : trial.Correspondence.SuccessorOf(finding);

    private Case Rebased(Case one) =>
        one.Repair is { } repair ? one with { Repair = history.OnOriginal(repair, survey.Code.Path) } : one;
}
