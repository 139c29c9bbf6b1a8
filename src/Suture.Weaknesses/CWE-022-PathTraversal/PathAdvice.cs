using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>Says what a person can do where no repair is safe.</summary>
internal sealed class PathAdvice : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file) => RepairOffers.Advise(
        "hold the path to a folder",
        "Not mended: the code does not say which folder is meant, or leaves that to its callers. Resolve the path with os.path.realpath, and go on only when os.path.commonpath of it and the folder is the folder.");
}
