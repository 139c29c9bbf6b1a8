using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.WeakHash;

/// <summary>Advises a slow, salted hash for passwords: another fast one would protect them no better.</summary>
internal sealed class SlowPasswordHash : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file) =>
        JudgedUse.At(file, finding) is { Purpose: HashPurpose.Password }
            ? RepairOffers.Advise(
                "hash the password slowly, with a salt",
                "use hashlib.scrypt(password, salt=os.urandom(16), n=2**14, r=8, p=1), or bcrypt or argon2; passwords that are stored already must be hashed anew when their owners log in")
            : RepairOffer.Abstain("no password is hashed here");
}
