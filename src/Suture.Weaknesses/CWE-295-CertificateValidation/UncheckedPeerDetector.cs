using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Reports every place where checking is off.</summary>
internal sealed class UncheckedPeerDetector(WeaknessInfo info) : IDetector
{
    public IEnumerable<Finding> Detect(CodeFile file) =>
        from peer in UncheckedPeers.In(file)
        select new Finding(info.Rule, info.Cwe, file.LocationOf(peer.Node), peer.Message, [], peer.Confidence);
}
