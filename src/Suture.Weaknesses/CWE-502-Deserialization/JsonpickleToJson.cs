using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Reads JSON as plain data: <c>jsonpickle.decode(text)</c> becomes <c>json.loads(text)</c>.</summary>
internal sealed class JsonpickleToJson : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call || Reader.UnsafelyUsedBy(file, call) is not { Kind: ReaderKind.Jsonpickle })
        {
            return RepairOffer.Abstain("no jsonpickle is read here");
        }

        if (call.Arguments is not [{ ArgumentKind: ArgumentKind.Positional }])
        {
            return RepairOffer.Abstain("json.loads has no such arguments");
        }

        if (ResultUse.IsObject(file, call) || WritesObjects(file))
        {
            return RepairOffer.Abstain("objects of classes are exchanged, which plain JSON does not hold");
        }

        if (ImportEditing.Module(file, "json") is not { } json)
        {
            return RepairOffer.Abstain("the name json means something else in this file");
        }

        var replacement = new TextEdit(call.Callee.Span, $"{json.Text}.loads");
        return RepairOffers.Offer(
            file,
            "read plain JSON",
            RepairSafety.Validated,
            [.. json.Edits, replacement, .. ImportEditing.RemoveUnused(file, [replacement], "jsonpickle"), .. ImportSwap.RemoveIfUnused(file, call.Callee)],
            "Text that holds plain JSON reads as before; the tags of jsonpickle are left as dictionaries.");
    }

    private static bool WritesObjects(CodeFile file) =>
        file.Model.CallsTo("jsonpickle.encode").Concat(file.Model.CallsTo("jsonpickle.dumps"))
            .Any(call => call.Arguments is not [{ Value: var value }, ..] || !JsonShape.Is(file, value));
}
