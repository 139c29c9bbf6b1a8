using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>A client does not check who answers at the other end of an encrypted connection.</summary>
public static class CertificateValidation
{
    private const string FolderName = "CWE-295-CertificateValidation";

    private static readonly WeaknessInfo Info = new(
        "certificate-validation",
        new CweId(295),
        "Certificate or host key not checked",
        "A client does not check who answers at the other end of an encrypted connection.",
        [new CweId(297), new CweId(322), new CweId(599)])
    {
        Severity = 7.4,
    };

    public static Weakness Weakness { get; } = new(
        Info,
        new UncheckedPeerDetector(Info),
        [new VerifyRestored(), new VerifiedContext(), new ContextChecksRestored(), new PeerVerified(), new RejectUnknownHosts()],
        Folder.Oracle(FolderName),
        Folder.Readme(FolderName));
}
