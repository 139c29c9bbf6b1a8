using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Taint;
using Suture.Text;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>Where the code names no base folder, holds the path to the one in BASE_DIR, or to the current one. A new policy, so only for who asks for it.</summary>
internal sealed class ContainInWorkingFolder : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        var flows = PathFlows.Into(finding, file);
        if (flows.IsEmpty || file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call
            || flows.All(flow => flow.Strength == SourceStrength.Parameter))
        {
            return RepairOffer.Abstain("whoever calls this function decides which paths are meant");
        }

        var values = flows.Select(flow => flow.Value).Distinct().ToList();
        if (values is not [{ Parent: Argument } value] || PathShape.Of(file, value, flows) is not null)
        {
            return RepairOffer.Abstain("the path has a base folder, or is no argument of the call");
        }

        if (SafePathFunction.Ensure(file, PathRefusal.At(file, call)) is not { } helper || ImportEditing.Module(file, "os") is not { } os)
        {
            return RepairOffer.Abstain($"the name {SafePathFunction.Name} or os means something else in this file");
        }

        var quote = Quotes.Preferred(file);
        var folder = $"{os.Text}.environ.get({quote}BASE_DIR{quote}, {os.Text}.getcwd())";
        return RepairOffers.Offer(
            file,
            "hold the path to the folder in BASE_DIR",
            RepairSafety.OptIn,
            [.. helper, new TextEdit(value.Span, $"{SafePathFunction.Name}({folder}, {file.TextOf(value)})")],
            "only files below the folder in the environment variable BASE_DIR, or below the current folder, can be reached");
    }
}
