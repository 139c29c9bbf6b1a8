using System.Collections.Immutable;

namespace Suture.Cli.Commands;

/// <summary>The programs that doctor looks for.</summary>
internal static class Toolbox
{
    private const string Sandboxing = "without it no code is run and nothing is proven";

    /// <summary>The one that need not be the first on the PATH: shims of version managers are passed over.</summary>
    public static Tool Python { get; } = new("python3", "--version", "runs the analysed code in the sandbox", Sandboxing, "apt-get install python3", IsNeeded: true);

    public static ImmutableArray<Tool> All { get; } =
    [
        Python,
        new("bwrap", "--version", "walls the sandbox in", Sandboxing, "apt-get install bubblewrap", IsNeeded: true),
        new("setpriv", "--version", "takes root's rights away before the sandbox starts", Sandboxing, "apt-get install util-linux", IsNeeded: true),
        new("prlimit", "--version", "limits memory, time and processes", Sandboxing, "apt-get install util-linux", IsNeeded: true),
        new("afl-fuzz", "", "is there for fuzzing, which this version does not do yet", "not used by this version", "apt-get install afl++", IsNeeded: false),
        new("bandit", "--version", "is a second opinion, which this version does not ask for yet", "not used by this version", "apt-get install python3-bandit", IsNeeded: false),
        new("codeql", "--version", "is a second opinion, which this version does not ask for yet", "not used by this version", "see CodeQL's own installation guide", IsNeeded: false),
    ];
}
