using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.DebugMode;

/// <summary>Writes the value that keeps debugging off: <c>debug=True</c> becomes <c>debug=False</c>.</summary>
internal sealed class DebugOff : IRepairer
{
    private const string Callers = "an error is answered without the debugger's page, changed files are no longer reloaded, and Flask's JSON is written without blanks";

    public RepairOffer Mend(Finding finding, CodeFile file) => DebugSites.At(file, finding) switch
    {
        { Kind: DebugSiteKind.Switch or DebugSiteKind.Setting } site =>
            RepairOffers.Offer(file, "switch debug mode off", RepairSafety.Safe, site.Values.Select(value => new TextEdit(value.Span, "False")), Callers),
        { Kind: DebugSiteKind.Variable, Values: [StringExpression { Pieces: [var piece] }] } =>
            RepairOffers.Offer(file, "set FLASK_DEBUG to 0", RepairSafety.Safe, [new TextEdit(Inner(piece), "0")], Callers),
        { Kind: DebugSiteKind.Option, Values: [{ Parent: ListExpression list } option] } =>
            RepairOffers.Offer(file, "start flask without --debug", RepairSafety.Safe, [Without(list, option)], Callers),
        _ => RepairOffer.Abstain("there is no switch to turn"),
    };

    private static TextSpan Inner(StringPiece piece) =>
        TextSpan.FromBounds(piece.Span.Start + piece.Prefix.Length + piece.Quote.Length, piece.Span.End - piece.Quote.Length);

    private static TextEdit Without(ListExpression list, Expression option) =>
        TextEdit.Delete(TextSpan.FromBounds(list.Elements[list.Elements.IndexOf(option) - 1].Span.End, option.Span.End));
}
