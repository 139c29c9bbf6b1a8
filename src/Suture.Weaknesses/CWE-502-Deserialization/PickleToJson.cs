using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Exchanges plain data as JSON where both ends are in the file: <c>dumps</c> and <c>loads</c> change together.</summary>
internal sealed class PickleToJson : IRepairer
{
    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call
            || Reader.UnsafelyUsedBy(file, call) is not { Kind: ReaderKind.Pickle or ReaderKind.Marshal, ShortName: "loads" } reader)
        {
            return RepairOffer.Abstain("no bytes are unpickled here");
        }

        var module = reader.Name.Split('.')[0];
        if (BothEnds.Of(file, module) is not { } ends)
        {
            return RepairOffer.Abstain("not all that is written and read as pickles is plain data in this file");
        }

        if (ImportEditing.Module(file, "json") is not { } json)
        {
            return RepairOffer.Abstain("the name json means something else in this file");
        }

        ImmutableArray<TextEdit> edits =
        [
            .. ends.Writers.SelectMany(writer => Write(file, writer, json.Text)),
            .. ends.Readers.Select(one => new TextEdit(one.Callee.Span, $"{json.Text}.loads")),
        ];
        return RepairOffers.Offer(
            file,
            $"exchange JSON instead of {module}",
            RepairSafety.Validated,
            [.. json.Edits, .. edits, .. ImportEditing.RemoveUnused(file, edits, module)],
            "The bytes are JSON now: data that was written before the change cannot be read any more, and bad data raises ValueError.");
    }

    private static IEnumerable<TextEdit> Write(CodeFile file, CallExpression writer, string json)
    {
        yield return new TextEdit(writer.Callee.Span, $"{json}.dumps");
        var slots = CallLayout.Of(file, writer).Slots;
        if (slots.Length > 1)
        {
            // The protocol has no meaning for JSON.
            yield return TextEdit.Delete(TextSpan.FromBounds(slots[0].End, slots[^1].End));
        }

        yield return TextEdit.Insert(writer.Span.End, ".encode()");
    }
}
