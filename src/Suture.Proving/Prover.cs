using System.Collections.Immutable;
using System.Diagnostics;
using Suture.Findings;
using Suture.Rules;

namespace Suture.Proving;

/// <summary>Looks for evidence of a finding by running its code; only what happens again in a fresh process is called an exploit.</summary>
/// <param name="replayer">Runs inputs.</param>
/// <param name="searches">Ways of looking, cheapest first; fuzzing joins here.</param>
public sealed class Prover(Replayer replayer, params ImmutableArray<IEvidenceSearch> searches)
{
    /// <summary>How many hits are taken to a fresh process before giving up.</summary>
    private const int MostConfirmations = 3;

    /// <summary>Evidence for a finding of a file, as the file is now.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<Proof> ProveAsync(Finding finding, Weakness weakness, CodeFile file, ProvingBudget budget, CancellationToken cancellation = default)
    {
        if (weakness.Oracle is null)
        {
            return Proof.NotRun("this weakness has no oracle");
        }

        var started = Stopwatch.GetTimestamp();
        var (oracle, plan) = (weakness.Oracle.Value, InputPlanner.Plan(finding, file));
        var proof = Proof.NotRun("no way of looking for evidence was given");
        foreach (var search in searches)
        {
            var seen = await search.SearchAsync(file, oracle, plan, budget, cancellation).ConfigureAwait(false);
            if (seen is not ReplayResult.Ran ran)
            {
                return Proof.NotRun(((ReplayResult.NotRun)seen).Why);
            }

            var exploit = await ConfirmAsync(file, oracle, plan, budget, ran, cancellation).ConfigureAwait(false);
            proof = Describe(exploit ?? Weigh(ran, plan, Stopwatch.GetElapsedTime(started)), ran);
            if (exploit is not null)
            {
                break;
            }
        }

        return proof;
    }

    internal static ReplayRequest RequestFor(CodeFile file, Oracle oracle, ProofPlan plan, ProvingBudget budget) =>
        ReplayRequest.For(file) with
        {
            Oracle = oracle,
            Templates = plan.Templates,
            Benign = plan.Benign,
            WatchedLines = plan.Lines,
            Budget = budget,
        };

    private async Task<Evidence?> ConfirmAsync(
        CodeFile file, Oracle oracle, ProofPlan plan, ProvingBudget budget, ReplayResult.Ran ran, CancellationToken cancellation)
    {
        foreach (var hit in ran.Hits.Where(hit => Concerns(hit, plan)).Take(MostConfirmations))
        {
            var request = RequestFor(file, oracle, plan, budget) with
            {
                Hostile = hit.Phase == InputPhase.Hostile ? [hit.Input] : [],
                WithPayloads = false,
            };
            if (await replayer.ReplayAsync(request, cancellation).ConfigureAwait(false) is ReplayResult.Ran again
                && again.Hits.FirstOrDefault(other => other.Input == hit.Input && Concerns(other, plan)) is { } confirmed)
            {
                var violation = confirmed.Violations.First(seen => Concerns(seen, plan));
                return new Evidence.Exploited(hit.Input, violation.Text, string.Join(", ", again.StandIns));
            }
        }

        return null;
    }

    // Another flaw of the same file may have fired: the line must lie on this finding's path.
    private static bool Concerns(InputRecord hit, ProofPlan plan) => hit.Violations.Any(violation => Concerns(violation, plan));

    private static bool Concerns(Violation violation, ProofPlan plan) => violation.Line == 0 || plan.Lines.Contains(violation.Line);

    private static Evidence Weigh(ReplayResult.Ran ran, ProofPlan plan, TimeSpan spent)
    {
        var lines = ran.Records.SelectMany(record => record.Lines).ToHashSet();
        var share = plan.ShareOf(lines);
        var executions = ran.Records.Count(record => record.Phase != InputPhase.Import);
        return share > 0 ? new Evidence.Reached(share, executions) : new Evidence.NotReproduced(executions, spent);
    }

    private static Proof Describe(Evidence evidence, ReplayResult.Ran ran) => new(
        evidence,
        [.. ran.Harmless.Where(record => record.Phase != InputPhase.Import).Select(record => record.Input).Distinct()],
        [.. ran.Hostile.Select(record => record.Input).Concat(ran.Untried).Distinct()]);
}
