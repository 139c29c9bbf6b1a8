using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Tells a pyOpenSSL context to ask for the peer's certificate, and which authorities to trust.</summary>
internal sealed class PeerVerified : IRepairer
{
    private const string Callers = "a server whose certificate no known authority has signed now raises an error; pyOpenSSL does not check the server's name";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (UncheckedPeers.At<UncheckedPeer.OpenSslContext>(file, finding)?.Node is not CallExpression call
            || call.FirstAncestor<Statement>() is not { } statement || !StatementEditing.HasOwnLines(file, statement))
        {
            return RepairOffer.Abstain("there is no line of its own that makes a pyOpenSSL context or sets what it verifies");
        }

        return call.Parent is AssignmentStatement { Targets: [var context] }
            ? AfterMaking(file, statement, context, call)
            : Set(file, statement, call);
    }

    private static RepairOffer AfterMaking(CodeFile file, Statement statement, Expression context, CallExpression made)
    {
        if (made.Callee is not AttributeExpression { Target: var module })
        {
            return RepairOffer.Abstain("the module OpenSSL.SSL has no name in this file");
        }

        var text = file.TextOf(context);
        List<string> lines = [$"{text}.set_verify({Verify(file.TextOf(module))})", .. Paths(file, context)];
        return Offer(file, [Below(file, statement, lines)]);
    }

    private static RepairOffer Set(CodeFile file, Statement statement, CallExpression call)
    {
        if (call is not { Callee: AttributeExpression { Target: var context }, Arguments: [{ Value: AttributeExpression mode }, ..] })
        {
            return RepairOffer.Abstain("the mode is written in a way that is not known");
        }

        var arguments = TextSpan.FromBounds(call.Arguments[0].Span.Start, call.Arguments[^1].Span.End);
        List<TextEdit> edits = [new TextEdit(arguments, Verify(file.TextOf(mode.Target)))];
        if (Paths(file, context) is [var line])
        {
            edits.Add(Below(file, statement, [line]));
        }

        return Offer(file, edits);
    }

    private static RepairOffer Offer(CodeFile file, IEnumerable<TextEdit> edits) =>
        RepairOffers.Offer(file, "ask for the peer's certificate", RepairSafety.Validated, edits, Callers);

    private static string Verify(string module) => $"{module}.VERIFY_PEER, lambda c, x, e, d, ok: ok";

    private static List<string> Paths(CodeFile file, Expression context) =>
        ContextUse.LoadsAuthorities(file, context) ? [] : [$"{file.TextOf(context)}.set_default_verify_paths()"];

    private static TextEdit Below(CodeFile file, Statement statement, List<string> lines)
    {
        var indentation = StatementEditing.NewLine(file) + StatementEditing.IndentationOf(file, statement);
        var end = file.Source.SpanOfLine(file.Source.PositionAt(statement.Span.End).Line).End;
        return TextEdit.Insert(end, string.Concat(lines.Select(line => indentation + line)));
    }
}
