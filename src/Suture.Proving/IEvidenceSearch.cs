using Suture.Rules;

namespace Suture.Proving;

/// <summary>One way of looking for an input that does harm; the cheapest is asked first, the next one only when it found none.</summary>
public interface IEvidenceSearch
{
    /// <summary>Runs inputs until enough did harm or the budget is spent. What it finds is confirmed by the caller.</summary>
    Task<ReplayResult> SearchAsync(CodeFile file, Oracle oracle, ProofPlan plan, ProvingBudget budget, CancellationToken cancellation);
}
