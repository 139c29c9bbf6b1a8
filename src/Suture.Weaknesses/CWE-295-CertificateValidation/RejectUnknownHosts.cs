using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Makes an SSH client refuse hosts that are not in <c>known_hosts</c>.</summary>
internal sealed class RejectUnknownHosts : IRepairer
{
    private const string Callers = "a host whose key is not in known_hosts is refused: add it there first, for instance with ssh-keyscan";

    private static readonly string[] Loaders = ["load_system_host_keys", "load_host_keys"];

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (UncheckedPeers.At<UncheckedPeer.HostKeys>(file, finding) is not { } found)
        {
            return RepairOffer.Abstain("there is no policy for host keys");
        }

        if (found.Policy.Name == "known_hosts")
        {
            return Offer(file, [CallLayout.Of(file, found.Call).Remove(found.Policy)]);
        }

        var policy = HostKeyPolicies.ClassOf(found.Policy.Value);
        if (file.Model.OnlyValueOf(policy) is not null || ImportSwap.Member(file, "paramiko", policy, "RejectPolicy") is not { } reject)
        {
            return RepairOffer.Abstain("the policy comes about in a way that is not known");
        }

        return Offer(file, [.. reject.Edits, new TextEdit(policy.Span, reject.Text), .. KnownHosts(file, found.Call)]);
    }

    private static RepairOffer Offer(CodeFile file, IEnumerable<TextEdit> edits) =>
        RepairOffers.Offer(file, "refuse unknown hosts", RepairSafety.OptIn, edits, Callers);

    // Without known hosts every host would be unknown.
    private static IEnumerable<TextEdit> KnownHosts(CodeFile file, CallExpression call)
    {
        var client = file.TextOf(((AttributeExpression)call.Callee).Target);
        var isLoaded = file.Model.Calls.Any(other => other.Callee is AttributeExpression method
            && Loaders.Contains(method.Name, StringComparer.Ordinal) && file.TextOf(method.Target) == client);
        return !isLoaded && call.Parent is ExpressionStatement statement && StatementEditing.HasOwnLines(file, statement)
            ? [StatementEditing.InsertBefore(file, statement, $"{client}.load_system_host_keys()")]
            : [];
    }
}
