namespace Suture.Sandbox;

/// <summary>The programs of this machine that the sandbox is made of.</summary>
/// <param name="SetPrivileges">setpriv; needed by root only.</param>
/// <param name="Limit">prlimit.</param>
/// <param name="Bubblewrap">bwrap.</param>
internal sealed record SandboxTools(string? SetPrivileges, string? Limit, string? Bubblewrap)
{
    private static readonly string[] folders = ["/usr/bin", "/bin", "/usr/sbin", "/usr/local/bin"];

    // Fixed folders, not PATH: what guards the machine is not to be chosen by whoever set a variable.
    public static SandboxTools Find() => new(Find("setpriv"), Find("prlimit"), Find("bwrap"));

    private static string? Find(string name) =>
        folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
