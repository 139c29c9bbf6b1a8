using Suture.Findings;

namespace Suture.Rules;

/// <summary>One way to mend one weakness.</summary>
public interface IRepairer
{
    /// <summary>A repair for a finding of this file, or why there is none. The finding is found again by its span.</summary>
    RepairOffer Mend(Finding finding, CodeFile file);
}
