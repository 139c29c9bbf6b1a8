using Suture.Rules;

namespace Suture.Proving;

/// <summary>Stage 0: each payload in each hole of each template, in one process.</summary>
public sealed class PayloadReplay(Replayer replayer) : IEvidenceSearch
{
    private const int Enough = 3;

    public Task<ReplayResult> SearchAsync(CodeFile file, Oracle oracle, ProofPlan plan, ProvingBudget budget, CancellationToken cancellation) =>
        replayer.ReplayAsync(Prover.RequestFor(file, oracle, plan, budget) with { EnoughHits = Enough }, cancellation);
}
