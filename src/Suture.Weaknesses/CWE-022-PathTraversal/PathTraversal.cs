using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>Values that somebody else chooses become part of a path, and lead out of the folder that is meant.</summary>
public static class PathTraversal
{
    private const string FolderName = "CWE-022-PathTraversal";

    private static readonly WeaknessInfo Info = new(
        "path-traversal",
        new CweId(22),
        "Path traversal",
        "A value from outside becomes part of a path and can lead out of the folder that is meant.",
        [new CweId(23), new CweId(35), new CweId(36), new CweId(73), new CweId(99), new CweId(425), new CweId(641)])
    {
        Severity = 7.5,
    };

    public static Weakness Weakness { get; } = new(
        Info,
        new PathDetector(Info),
        [new TarFilter(), new SecureFilename(), new SendFromDirectory(), new ContainPath(), new ContainInWorkingFolder(), new PathAdvice()],
        Folder.Oracle(FolderName),
        Folder.Readme(FolderName));
}
