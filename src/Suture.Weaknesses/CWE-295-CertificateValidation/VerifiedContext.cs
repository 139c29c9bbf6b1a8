using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Puts <c>ssl.create_default_context()</c> in the place of an unverified context, and leaves https its own default.</summary>
internal sealed class VerifiedContext : IRepairer
{
    private const string Callers = "a server whose certificate is self-signed, expired or for another name now raises an error";

    private static readonly string[] SharedKeywords = ["purpose", "cafile", "capath", "cadata"];

    public RepairOffer Mend(Finding finding, CodeFile file) => UncheckedPeers.At<UncheckedPeer.Context>(file, finding)?.Node switch
    {
        Statement statement => WithoutStatement(file, statement),
        CallExpression call => WithDefault(file, call),
        _ => RepairOffer.Abstain("there is no unverified context"),
    };

    private static RepairOffer WithoutStatement(CodeFile file, Statement statement)
    {
        ImmutableArray<TextEdit> edits = [StatementEditing.Remove(file, statement)];
        return RepairOffers.Offer(
            file, "let https check certificates", RepairSafety.Safe, [.. edits, .. ImportEditing.RemoveUnused(file, edits, "ssl"), .. SilencedWarnings.Removal(file)], Callers);
    }

    private static RepairOffer WithDefault(CodeFile file, CallExpression call)
    {
        if (!call.Arguments.All(argument => argument.ArgumentKind == ArgumentKind.Keyword && SharedKeywords.Contains(argument.Name, StringComparer.Ordinal)))
        {
            return RepairOffer.Abstain("ssl.create_default_context() does not take these arguments");
        }

        if (ContextUse.WrapsWithoutName(file))
        {
            return RepairOffer.Abstain("a socket is wrapped without server_hostname, which the check of the server's name needs");
        }

        if (ImportSwap.Member(file, "ssl", call.Callee, "create_default_context") is not { } maker)
        {
            return RepairOffer.Abstain("the name of ssl.create_default_context means something else in this file");
        }

        var settings = ContextSettings.All(file).Where(settings => file.Model.OnlyValueOf(settings.Context) == call);
        var removals = settings.SelectMany(found => found.Statements).Select(statement => StatementEditing.Remove(file, statement));
        return RepairOffers.Offer(
            file, "use a context that checks", RepairSafety.Safe, [.. maker.Edits, new TextEdit(call.Callee.Span, maker.Text), .. removals], Callers);
    }
}
