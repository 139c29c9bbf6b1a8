using System.Collections.Immutable;
using Suture.Findings;
using Suture.Proving;
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
        if (weakness.Oracle is null)
        {
            return Proof.NotRun("this weakness has no oracle");
        }

        if (left <= TimeSpan.Zero)
        {
            return Proof.NotRun("budget spent");
        }

        try
        {
            return await experiments.ProveAsync(finding, weakness, survey.Code, left < options.Budget ? left : options.Budget, cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            survey.AddProblem(Crash.Of(finding.Rule, "could not be proven", error));
            return Proof.NotRun("the prover failed");
        }
    }
}
