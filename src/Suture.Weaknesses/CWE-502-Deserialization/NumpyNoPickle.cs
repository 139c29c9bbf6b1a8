using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Lets NumPy load numbers only: <c>allow_pickle=True</c> becomes <c>allow_pickle=False</c>.</summary>
internal sealed class NumpyNoPickle : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call
            || Reader.UnsafelyUsedBy(file, call) is not { Kind: ReaderKind.Numpy }
            || Reader.ArgumentOf(call, "allow_pickle", 2) is not { } allowed)
        {
            return RepairOffer.Abstain("no NumPy file is loaded here");
        }

        // numpy.load(…).item() unwraps a dictionary that was saved as an object array: that needs pickles.
        if (call.Parent is AttributeExpression { Name: "item" or "tolist" })
        {
            return RepairOffer.Abstain("the array seems to hold a pickled object");
        }

        var value = allowed.Name is null ? "False" : "allow_pickle=False";
        return RepairOffers.Offer(
            file,
            "load arrays without pickles",
            RepairSafety.Validated,
            [CallLayout.Of(file, call).Replace(allowed, value)],
            "Arrays of numbers and text load as before; arrays of objects raise ValueError.");
    }
}
