using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Takes the switch out where the library checks by default, and turns it where it does not.</summary>
internal sealed class VerifyRestored : IRepairer
{
    private const string Callers = "a server whose certificate is self-signed, expired or for another name now raises an error";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (UncheckedPeers.At<UncheckedPeer.Value>(file, finding) is { } value)
        {
            return Offer(file, [new TextEdit(value.Off.Span, value.On)]);
        }

        if (UncheckedPeers.At<UncheckedPeer.Switches>(file, finding) is not { } switches)
        {
            return RepairOffer.Abstain("there is no switch to turn");
        }

        if (file.Model.QualifiedName(switches.Call.Callee) == "ssl.wrap_socket" && CallArguments.Find(switches.Call, "ca_certs") is null)
        {
            return RepairOffer.Abstain("the socket is wrapped without authorities to trust: use ssl.create_default_context() and its wrap_socket");
        }

        var edits = Edits(file, switches).ToImmutableArray();
        return edits.IsDefaultOrEmpty
            ? RepairOffer.Abstain("the value that switches checking off comes about in a way that cannot be edited")
            : Offer(file, edits);
    }

    private static RepairOffer Offer(CodeFile file, ImmutableArray<TextEdit> edits) =>
        RepairOffers.Offer(file, "check who answers", RepairSafety.Safe, [.. edits, .. SilencedWarnings.Removal(file)], Callers);

    private static IEnumerable<TextEdit> Edits(CodeFile file, UncheckedPeer.Switches switches)
    {
        var layout = CallLayout.Of(file, switches.Call);
        // Two arguments that both go from the head of the list would fight over the comma between them.
        var mayRemove = switches.Open.Count == 1 || switches.Open.All(open => open.Argument != switches.Call.Arguments[0]);
        foreach (var open in switches.Open)
        {
            if (Definition(file, open.Argument.Value) is { } definition)
            {
                yield return new TextEdit(definition.Span, definition.Value == ConstantKeyword.True ? "False" : "True");
            }
            else if (open.On is null && mayRemove)
            {
                yield return layout.Remove(open.Argument);
            }
            else
            {
                foreach (var edit in Turned(file, open))
                {
                    yield return edit;
                }
            }
        }
    }

    // VERIFY = False, far from the call: the constant is what its author meant to be changed.
    private static KeywordConstant? Definition(CodeFile file, Expression value) =>
        value is NameExpression or AttributeExpression && file.Model.OnlyValueOf(value) is KeywordConstant { Value: not ConstantKeyword.None } constant
            ? constant : null;

    private static IEnumerable<TextEdit> Turned(CodeFile file, OpenSwitch open) => (open.Argument.Value, open.On) switch
    {
        (StringExpression { Pieces: [var piece] }, "CERT_REQUIRED") =>
            [new TextEdit(TextSpan.FromBounds(piece.Span.Start + piece.Prefix.Length + piece.Quote.Length, piece.Span.End - piece.Quote.Length), "CERT_REQUIRED")],
        (AttributeExpression attribute, "CERT_REQUIRED") => [new TextEdit(attribute.NameSpan, "CERT_REQUIRED")],
        (NameExpression name, "CERT_REQUIRED") => ImportSwap.Member(file, "ssl", name, "CERT_REQUIRED") is { } needed
            ? [.. needed.Edits, new TextEdit(name.Span, needed.Text)] : [],
        (KeywordConstant constant, _) => [new TextEdit(constant.Span, constant.Value == ConstantKeyword.True ? "False" : "True")],
        _ => [],
    };
}
