using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;

namespace Suture.Weaknesses.WeakHash;

/// <summary>Says of a checksum that security does not depend on it: <c>hashlib.md5(data, usedforsecurity=False)</c>.</summary>
internal sealed class MarkNotForSecurity : IRepairer
{
    private const string Callers = "the digest is the same; Python older than 3.9 does not know the argument";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (JudgedUse.At(file, finding) is not { Purpose: HashPurpose.Checksum } judged)
        {
            return RepairOffer.Abstain("it cannot be said that security does not depend on this digest");
        }

        if (file.Model.QualifiedName(judged.Use.Call.Callee) is not ("hashlib.md5" or "hashlib.sha1" or "hashlib.new"))
        {
            return RepairOffer.Abstain("this function takes no usedforsecurity");
        }

        var edit = CallLayout.Of(file, judged.Use.Call).Append("usedforsecurity=False");
        return RepairOffers.Offer(file, "say that this is a checksum", RepairSafety.Validated, [edit], Callers);
    }
}
