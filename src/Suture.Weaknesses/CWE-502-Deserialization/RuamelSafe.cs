using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Makes ruamel.yaml read plain data: <c>YAML(typ="unsafe")</c> becomes <c>YAML(typ="safe")</c>.</summary>
internal sealed class RuamelSafe : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call
            || Reader.UnsafelyUsedBy(file, call) is not { Kind: ReaderKind.Ruamel }
            || Reader.ArgumentOf(call, "typ", 0) is not { Value: StringExpression { Pieces: [var piece] } value })
        {
            return RepairOffer.Abstain("no type of ruamel.yaml is written here");
        }

        return RepairOffers.Offer(
            file,
            "read YAML as plain data",
            RepairSafety.Validated,
            [new TextEdit(value.Span, piece.Quote + "safe" + piece.Quote)],
            "Tags such as !!python/object raise ConstructorError instead of building objects; plain YAML reads as before.");
    }
}
