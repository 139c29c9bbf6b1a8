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
        new("bandit", "--version", "is a second opinion that --bandit asks for", "--bandit cannot be used", "apt-get install bandit, or a newer one from PyPI: 1.6.2 sees no text literal on Python 3.8 and later", IsNeeded: false),
        new("codeql", "--version", "is a second opinion that --codeql asks for", "--codeql cannot be used; its results can still be taken with --import", "see CodeQL's own installation guide", IsNeeded: false),
    ];
}
