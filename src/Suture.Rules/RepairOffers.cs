using System.Collections.Immutable;
using Suture.Findings;
using Suture.Text;

namespace Suture.Rules;

/// <summary>Makes the usual offer: edits of the one file that the finding lies in.</summary>
public static class RepairOffers
{
    public static RepairOffer Offer(CodeFile file, string title, RepairSafety safety, IEnumerable<TextEdit> edits, string changesForCallers = "")
    {
        ImmutableArray<TextEdit> all = [.. edits.Distinct().OrderBy(edit => edit.Span.Start)];
        return all.IsEmpty
            ? RepairOffer.Abstain("nothing would change")
            : new RepairOffer.Offered(new Repair(title, safety, [new FileEdit(file.Path, all)], changesForCallers));
    }

    /// <summary>The offer with exceptions that it declares to raise for input that it refuses.</summary>
    public static RepairOffer Raising(this RepairOffer offer, params ImmutableArray<string> exceptions) =>
        offer is RepairOffer.Offered offered ? new RepairOffer.Offered(offered.Repair with { Raises = exceptions }) : offer;

    /// <summary>The offer with characters that the repair declares to take as they are, where they had a meaning before.</summary>
    public static RepairOffer TakingLiterally(this RepairOffer offer, string characters) =>
        offer is RepairOffer.Offered offered ? new RepairOffer.Offered(offered.Repair with { TakesLiterally = characters }) : offer;

    /// <summary>The offer of a repair after which every result differs by its nature.</summary>
    public static RepairOffer ChangingResults(this RepairOffer offer) =>
        offer is RepairOffer.Offered offered ? new RepairOffer.Offered(offered.Repair with { ChangesResults = true }) : offer;

    /// <summary>Advice for a person: what to do by hand.</summary>
    public static RepairOffer Advise(string title, string how) =>
        new RepairOffer.Offered(new Repair(title, RepairSafety.Advice, [], how));
}
