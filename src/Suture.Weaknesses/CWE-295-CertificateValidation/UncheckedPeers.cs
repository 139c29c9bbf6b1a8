using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>All places of a file where nobody checks who answers, for the detector and the repairs alike.</summary>
internal static class UncheckedPeers
{
    public static IEnumerable<UncheckedPeer> In(CodeFile file) =>
        TestCode.IsTest(file.Path)
            ? []
            : LibrarySwitches.In(file).Concat(AssignedSwitches.In(file)).Concat(UnverifiedContexts.In(file)).Concat(ContextSettings.In(file))
                .Concat(OpenSslContexts.In(file)).Concat(HostKeyPolicies.In(file)).OrderBy(peer => peer.Node.Span.Start);

    public static T? At<T>(CodeFile file, Finding finding)
        where T : UncheckedPeer =>
        In(file).OfType<T>().FirstOrDefault(peer => peer.Node.Span == finding.Location.Span);
}
