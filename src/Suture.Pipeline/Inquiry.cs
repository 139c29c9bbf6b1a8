using System.Collections.Immutable;
using Suture.Findings;
using Suture.Proving;
using Suture.Rules;
using Suture.Validation;

namespace Suture.Pipeline;

/// <summary>Asks for evidence of each finding, in order, until the file's share of time is spent.</summary>
internal sealed class Inquiry(IExperiments? experiments, TimeProvider clock, MendOptions options)
{
    private static readonly Proof suppressed = Proof.NotRun("suppressed");

    public async Task<ImmutableArray<OpenCase>> RunAsync(Survey survey, Screening screening, CancellationToken cancellation)
    {
        var started = clock.GetTimestamp();
        var cases = ImmutableArray.CreateBuilder<OpenCase>(survey.Findings.Length);
        foreach (var finding in survey.Findings)
        {
            cancellation.ThrowIfCancellationRequested();
            var screened = screening.Screen(new Case(finding, suppressed.Evidence, null, null));
            var proof = screened.IsSuppressed
                ? suppressed
                : await AskAsync(finding, survey, (options.Budget * MendOptions.MostFindings) - clock.GetElapsedTime(started), cancellation);
            cases.Add(new OpenCase(finding, proof) { Case = screened with { Evidence = proof.Evidence } });
        }

        return cases.MoveToImmutable();
    }

    private async Task<Proof> AskAsync(Finding finding, Survey survey, TimeSpan left, CancellationToken cancellation)
    {
        if (options.StaticOnly || experiments is null)
        {
            return Proof.NotRun("static only");
        }

        var weakness = survey.WeaknessOf(finding);
        if (weakness?.Oracle is null)
        {
            return Proof.NotRun(weakness is null ? "no oracle for it" : "this weakness has no oracle");
        }

        if (left <= TimeSpan.Zero)
        {
            return Proof.NotRun("budget spent");
        }

        try
        {
            var budget = left < options.Budget ? left : options.Budget;
            return finding.IsForeign
                ? await ProveForeignAsync(finding, weakness, survey.Code, budget, cancellation)
                : await experiments.ProveAsync(finding, weakness, survey.Code, budget, cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            survey.AddProblem(Crash.Of(finding.Rule, "could not be proven", error));
            return Proof.NotRun("the prover failed");
        }
    }

    private async Task<Proof> ProveForeignAsync(Finding finding, Weakness weakness, CodeFile file, TimeSpan budget, CancellationToken cancellation)
    {
        if (Translation.Likeliest(finding, weakness, file) is not { } likeliest)
        {
            return Proof.NotRun($"no oracle for it: no code is run where {finding.Witnesses[0].Detector} points");
        }

        var proof = await experiments!.ProveAsync(likeliest.Reading, weakness, file, budget, cancellation);

        // Of a place that no repairer knows as a sink, only harm that was seen tells something: that it ran does not.
        return proof.Evidence is Evidence.Reached reached && !likeliest.IsKnown
            ? proof with { Evidence = new Evidence.NotReproduced(reached.Executions, TimeSpan.Zero) }
            : proof;
    }
}
