using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.WeakHash;

/// <summary>Writes SHA-256 in the place of a weak algorithm, everywhere in the file where security may depend on the same one.</summary>
internal sealed class UseSha256 : IRepairer
{
    private const string Callers = "digests are SHA-256: 64 hexadecimal digits long, and different from digests that were stored before";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        var all = JudgedUse.In(file).ToList();
        if (all.Find(judged => judged.Use.Call.Span == finding.Location.Span) is not { Purpose: HashPurpose.Security or HashPurpose.Unclear } wanted)
        {
            return RepairOffer.Abstain("SHA-256 would not help here");
        }

        // One place may check what another one made: they change together or not at all.
        var together = all.FindAll(judged => judged.Use.Algorithm == wanted.Use.Algorithm && judged.Purpose is HashPurpose.Security or HashPurpose.Unclear);
        var obstacle = together.Select(judged => LengthObstacles.Of(file, judged)).FirstOrDefault(why => why is not null);
        if (obstacle is not null)
        {
            return RepairOffer.Abstain(obstacle);
        }

        return AlgorithmNames.Replace(file, together.ConvertAll(judged => judged.Use)) is { } edits
            ? RepairOffers.Offer(file, "use SHA-256", OutsideView.Expects(file, together) ? RepairSafety.OptIn : RepairSafety.Validated, edits, Callers).ChangingResults()
            : RepairOffer.Abstain("the algorithm is named in a way that cannot be edited");
    }
}
