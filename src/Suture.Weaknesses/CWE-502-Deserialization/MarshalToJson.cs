using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Reads JSON instead of marshal's bytes: a change of format that the sender must make too, so only where the user asks for it.</summary>
internal sealed class MarshalToJson : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { Arguments: [{ ArgumentKind: ArgumentKind.Positional }] } call
            || Reader.UnsafelyUsedBy(file, call) is not { Kind: ReaderKind.Marshal } reader)
        {
            return RepairOffer.Abstain("no marshal is read here");
        }

        if (ResultUse.IsObject(file, call) || file.Model.Calls.Any(other => file.Model.QualifiedName(other.Callee) is "builtins.exec" or "types.FunctionType"))
        {
            return RepairOffer.Abstain("code objects are exchanged, which JSON does not hold");
        }

        if (ImportEditing.Module(file, "json") is not { } json)
        {
            return RepairOffer.Abstain("the name json means something else in this file");
        }

        var replacement = new TextEdit(call.Callee.Span, $"{json.Text}.{reader.ShortName}");
        return RepairOffers.Offer(
            file,
            "read JSON instead of marshal",
            RepairSafety.OptIn,
            [.. json.Edits, replacement, .. ImportEditing.RemoveUnused(file, [replacement], "marshal"), .. ImportSwap.RemoveIfUnused(file, call.Callee)],
            "The sender must write JSON too; bad data raises ValueError.");
    }
}
