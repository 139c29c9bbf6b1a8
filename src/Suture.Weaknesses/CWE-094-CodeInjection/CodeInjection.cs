using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Text that somebody else writes is run as Python.</summary>
public static class CodeInjection
{
    private const string FolderName = "CWE-094-CodeInjection";

    private static readonly WeaknessInfo Info = new(
        "code-injection",
        new CweId(94),
        "Code injection",
        "Text from outside is run as Python code.",
        [new CweId(95), new CweId(96)])
    {
        Severity = 9.8,
    };

    public static Weakness Weakness { get; } = new(
        Info,
        new CodeDetector(Info),
        [new DirectCall(), new LiteralEval(), new SafeArithmetic(), new AllowListImport(), new DispatchTable(), new CodeAdvice()],
        Folder.Oracle(FolderName),
        Folder.Readme(FolderName));
}
