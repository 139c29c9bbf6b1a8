using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Lets PyTorch load tensors only: <c>torch.load(path)</c> becomes <c>torch.load(path, weights_only=True)</c>.</summary>
internal sealed class TorchWeightsOnly : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call || Reader.UnsafelyUsedBy(file, call) is not { Kind: ReaderKind.Torch })
        {
            return RepairOffer.Abstain("no PyTorch file is loaded here");
        }

        if (call.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.DoubleStar || argument.Name == "pickle_module"))
        {
            return RepairOffer.Abstain("the arguments may choose how objects are built");
        }

        if (ResultUse.HasOwnMethods(file, call, ["items", "keys", "values", "get", "pop", "update", "copy", "to", "size", "shape", "numpy", "float", "cuda", "cpu", "clone"]))
        {
            return RepairOffer.Abstain("what is loaded is used as more than tensors, such as a whole model");
        }

        var layout = CallLayout.Of(file, call);
        var edit = Reader.ArgumentOf(call, "weights_only", -1) is { } given ? layout.Replace(given, "weights_only=True") : layout.Append("weights_only=True");
        return RepairOffers.Offer(
            file,
            "load weights only",
            RepairSafety.Validated,
            [edit],
            "Tensors and plain containers load as before; whole pickled models raise UnpicklingError. Needs PyTorch 1.13.");
    }
}
