using Suture.Findings;

namespace Suture.Rules;

/// <summary>What a repairer answers. A closed set.</summary>
public abstract record RepairOffer
{
    private RepairOffer()
    {
    }

    public static RepairOffer Abstain(string why) => new Abstained(why);

    /// <summary>A repair that the repairer stands behind.</summary>
    public sealed record Offered(Repair Repair) : RepairOffer;

    /// <summary>No safe repair of this kind is possible here.</summary>
    /// <param name="Why">One sentence for the reader.</param>
    public sealed record Abstained(string Why) : RepairOffer;
}
