using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.WeakHash;

/// <summary>MD5 or SHA-1 protects something, though others can make two texts with the same digest.</summary>
public static class WeakHash
{
    private const string FolderName = "CWE-328-WeakHash";

    private static readonly WeaknessInfo Info = new(
        "weak-hash",
        new CweId(328),
        "Weak hash",
        "MD5 or SHA-1 is used where security depends on the digest.",
        [])
    {
        Severity = 5.9,
    };

    public static Weakness Weakness { get; } = new(
        Info,
        new WeakHashDetector(Info),
        [new UseSha256(), new MarkNotForSecurity(), new SlowPasswordHash()],
        Folder.Oracle(FolderName),
        Folder.Readme(FolderName));
}
