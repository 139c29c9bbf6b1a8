using Suture.Findings;
using Suture.Rules;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Values that somebody else chooses become part of a command that a shell reads.</summary>
public static class OsCommandInjection
{
    private const string FolderName = "CWE-078-OsCommandInjection";

    private static readonly WeaknessInfo Info = new(
        "os-command-injection",
        new CweId(78),
        "OS command injection",
        "A value from outside becomes part of a command line that a shell reads.",
        [new CweId(77), new CweId(88)])
    {
        Severity = 9.8,
    };

    public static Weakness Weakness { get; } = new(
        Info,
        new CommandDetector(Info),
        [new ShellToArgumentList(), new QuoteShellArgument(), new DropShell(), new CommandAdvice()],
        Folder.Oracle(FolderName),
        Folder.Readme(FolderName));
}
