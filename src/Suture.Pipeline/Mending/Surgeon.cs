using System.Collections.Immutable;
using System.Globalization;
using Suture.Findings;
using Suture.Rules;
using Suture.Validation;

namespace Suture.Pipeline;

/// <summary>Decides for one case: whether to mend it, which repairer's offer stands, and what to say when none does.</summary>
internal sealed class Surgeon(Survey survey, MendOptions options, Validator validator)
{
    /// <summary>The case with a remark when it is not to be mended at all.</summary>
    public Case Triage(Case one)
    {
        if (survey.WhyNotMend is { } why)
        {
            return one with { Remark = why };
        }

        // Scores are sums of decimal fractions: 0.7 × 0.5 + 0.3 × 0.5 must reach a threshold of 0.5.
        return one.Score < options.Threshold - 1e-9
            ? one with { Remark = string.Create(CultureInfo.InvariantCulture, $"score {one.Score:0.00} is below the threshold of {options.Threshold:0.00}") }
            : one;
    }

    /// <summary>Tries the weakness's repairers in their order until the checks refuse nothing.</summary>
    public async Task<Attempt> OperateAsync(OpenCase one, CodeFile file, CancellationToken cancellation)
    {
        var reasons = new List<string>();
        Case? rejected = null;
        if (survey.WeaknessOf(one.Now) is not { } weakness)
        {
            return new Attempt(one.Case with { Remark = $"no repair is known for what {one.Now.Witnesses[0].Detector} found here" }, null);
        }

        var readings = Translation.Of(one.Now, weakness, file);
        if (readings.IsEmpty)
        {
            return new Attempt(one.Case with { Remark = $"there is no code where {one.Now.Witnesses[0].Detector} points" }, null);
        }

        foreach (var repairer in weakness.Repairers)
        {
            var (reading, offer) = Ask(repairer, readings, file);
            if (WhyNotApply(offer) is { } reason)
            {
                reasons.Add(reason);
                continue;
            }

            var repair = ((RepairOffer.Offered)offer).Repair;
            var trial = TrialOf(one, reading, weakness, repair, file);
            var verdict = await validator.JudgeAsync(trial, cancellation);
            if (verdict is not Verdict.Rejected refused)
            {
                return new Attempt(one.Case with { Repair = repair, Verdict = verdict, Remark = "" }, trial);
            }

            // The case tells of the first refusal, which was of the preferred repair; the remark tells of the others.
            if (rejected is null)
            {
                rejected = one.Case with { Repair = repair, Verdict = refused };
            }
            else
            {
                reasons.Add($"{repair.Title}: rejected, {refused.Why}");
            }
        }

        if (reasons.Count == 0 && rejected is null)
        {
            reasons.Add("no repair is known for this weakness");
        }

        return new Attempt((rejected ?? one.Case) with { Remark = string.Join("; ", reasons.Distinct(StringComparer.Ordinal)) }, null);
    }

    /// <summary>Judges for a case a repair that was made for another and after which this case's finding is gone too.</summary>
    public async Task<Case> JudgeBesideAsync(OpenCase one, Finding mended, Trial accepted, CancellationToken cancellation)
    {
        var verdict = await validator.JudgeAsync(TrialOf(one, one.Now, survey.WeaknessOf(one.Now)!, accepted.Repair, accepted.Before), cancellation);
        var remark = verdict is Verdict.Rejected refused
            ? $"no longer found after the repair of {mended.Rule} at {mended.Location.Start}, which stands, but: {refused.Why}"
            : $"mended by the repair of {mended.Rule} at {mended.Location.Start}";
        return one.Case with { Repair = accepted.Repair, Verdict = verdict, Remark = remark };
    }

    private Trial TrialOf(OpenCase one, Finding reading, Weakness weakness, Repair repair, CodeFile file) =>
        new(reading, weakness, one.Proof, repair, file, survey.Rules);

    /// <summary>The first offer of a repairer for one of the readings of a finding; else why there is none for the likeliest.</summary>
    private (Finding Reading, RepairOffer Offer) Ask(IRepairer repairer, ImmutableArray<Finding> readings, CodeFile file)
    {
        (Finding Reading, RepairOffer Offer)? first = null;
        foreach (var reading in readings)
        {
            var offer = Ask(repairer, reading, file);
            if (offer is RepairOffer.Offered)
            {
                return (reading, offer);
            }

            first ??= (reading, offer);
        }

        return first!.Value;
    }

    private RepairOffer Ask(IRepairer repairer, Finding finding, CodeFile file)
    {
        try
        {
            return repairer.Mend(finding, file);
        }
        catch (Exception error)
        {
            survey.AddProblem(Crash.Of(finding.Rule, "could not be mended", error));
            return RepairOffer.Abstain("the repair failed with an error of its own");
        }
    }

    /// <summary>Why an offer is not even tried; null when it is.</summary>
    private string? WhyNotApply(RepairOffer offer) => offer switch
    {
        RepairOffer.Abstained abstained => abstained.Why,
        RepairOffer.Offered { Repair: { Safety: RepairSafety.Advice } repair } => $"by hand: {repair.Title}",
        RepairOffer.Offered { Repair: { Safety: RepairSafety.OptIn } repair } when !options.OptIn => $"needs --opt-in: {repair.Title}{Changes(repair)}",
        _ => null,
    };

    private static string Changes(Repair repair) => repair.ChangesForCallers.Length > 0 ? $" ({repair.ChangesForCallers})" : "";
}
