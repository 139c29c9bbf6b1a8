using System.Collections.Immutable;

namespace Suture.Sandbox;

/// <summary>Looks for the layers, and then looks from the inside whether they hold.</summary>
internal static class SandboxProbe
{
    // Only the shell and grep, so that it costs a few milliseconds; one line for each thing seen. Who is root outside owns
    // /usr, whatever the user is called inside; and core_pattern is opened, not written, in case a layer does not hold.
    private const string LookAround =
        """
        [ -O /usr ] && echo owner
        grep -E '^(NoNewPrivs|Seccomp):' /proc/self/status
        echo "processes $(grep -E '^Max processes' /proc/self/limits)"
        echo "memory $(grep -E '^Max address space' /proc/self/limits)"
        echo "links $(grep -c : /proc/net/dev)"
        [ -e /etc/shadow ] && echo shadow
        (: >> /proc/sys/kernel/core_pattern) 2>/dev/null && echo kernel
        (echo x > /usr/x) 2>/dev/null && echo usr
        (echo x > /x) 2>/dev/null && echo root
        echo x > /scratch/x && echo scratch
        echo end
        """;

    public static SandboxCommand SelfTest { get; } = new("/bin/sh", ["-c", LookAround])
    {
        Limits = SandboxLimits.Default with { Processes = 17, Memory = 512 * 1024 * 1024 },
    };

    public static ImmutableArray<SandboxLayer> Programs(SandboxTools tools) =>
    [
        new("setpriv", !Native.IsRoot || tools.SetPrivileges is not null, "a user without rights, one for each run", Install("util-linux")),
        new("prlimit", tools.Limit is not null, "limits on processes, memory, files and processor time", Install("util-linux")),
        new("bwrap", tools.Bubblewrap is not null, "namespaces: no network, no other processes, no files but the needed", Install("bubblewrap")),
        new("seccomp", SeccompFilter.ForThisMachine() is not null, "no system calls that reach past the namespaces", "needs an x86_64 or aarch64 processor"),
    ];

    /// <summary>What the self-test saw, as layers that hold or not.</summary>
    public static ImmutableArray<SandboxLayer> Judge(ImmutableArray<SandboxLayer> programs, SandboxResult result)
    {
        var seen = result.StandardOutput.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToHashSet();
        bool Has(string line) => seen.Contains(line);
        bool Starts(string text) => seen.Any(line => line.StartsWith(text, StringComparison.Ordinal));
        var trouble = result.StandardError.Trim().Split('\n')[0];
        var ran = Has("end") && Has("scratch");
        return
        [
            programs[0] with { IsPresent = ran && !Has("owner") && !Has("kernel"), Detail = Seen("the run's user is not root", trouble, ran) },
            programs[1] with { IsPresent = Starts("processes Max processes 17 ") && Starts("memory Max address space 536870912 "), Detail = Seen("limits are in force", trouble, ran) },
            programs[2] with { IsPresent = ran && Has("links 1") && !Has("shadow") && !Has("usr") && !Has("root"), Detail = Seen("namespaces hold", trouble, ran) },
            programs[3] with { IsPresent = Has("Seccomp: 2") && Has("NoNewPrivs: 1"), Detail = Seen("the filter is in force", trouble, ran) },
        ];
    }

    private static string Seen(string good, string trouble, bool ran) =>
        ran ? good : trouble.Length > 0 ? $"the self-test failed: {trouble}" : "the self-test gave no answer";

    private static string Install(string package) => $"install it: apt-get install {package}";
}
