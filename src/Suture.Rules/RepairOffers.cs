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

    /// <summary>Advice for a person: what to do by hand.</summary>
    public static RepairOffer Advise(string title, string how) =>
        new RepairOffer.Offered(new Repair(title, RepairSafety.Advice, [], how));
}
