using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.DebugMode;

/// <summary>A debugger is left on where strangers can reach it, or a breakpoint is left in the code.</summary>
public static class DebugMode
{
    private const string FolderName = "CWE-489-DebugMode";

    private static readonly WeaknessInfo Info = new(
        "debug-mode",
        new CweId(489),
        "Debug mode left on",
        "A web server runs with its debugger, or a breakpoint is left in the code.",
        [new CweId(215), new CweId(11)])
    {
        Severity = 8.1,
    };

    public static Weakness Weakness { get; } = new(
        Info,
        new DebugDetector(Info),
        [new DebugByEnvironment(), new DebugOff(), new BreakpointRemoved()],
        Folder.Oracle(FolderName),
        Folder.Readme(FolderName));
}
