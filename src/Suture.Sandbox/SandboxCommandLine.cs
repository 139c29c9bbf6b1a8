using System.Collections.Immutable;
using System.Globalization;

namespace Suture.Sandbox;

/// <summary>The layers in their order: setpriv → prlimit → bwrap → seccomp → the program.</summary>
internal static class SandboxCommandLine
{
    // bwrap takes the filter from a descriptor, which .NET cannot hand down; a score of 1000 makes the kernel, short of
    // memory, end this run before anything else.
    private const string OpenFilter = "echo 1000 2>/dev/null >/proc/self/oom_score_adj; exec 9<\"$0\" && exec \"$@\"";
    private static readonly string[] systemFolders = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];
    private static readonly string[] readableIfThere = ["/etc/alternatives", "/etc/ld.so.cache"];

    public static ImmutableArray<string> Build(SandboxTools tools, SandboxCommand command, HandedFiles files, RunUser user) =>
    [
        .. user.Id is { } id ? DropPrivileges(tools.SetPrivileges!, id) : [],
        .. Limit(tools.Limit!, command.Limits, countProcesses: user.Id is not null),
        "/bin/sh", "-c", OpenFilter, files.Filter,
        .. Bubblewrap(tools.Bubblewrap!, command, files),
        "--",
        .. user.Id is null ? [tools.Limit!, Option("nproc", command.Limits.Processes), "--"] : Array.Empty<string>(),
        command.Program,
        .. command.Arguments,
    ];

    // bwrap started by root keeps kernel uid 0, which owns /proc/sys: the user must change before bwrap starts.
    private static string[] DropPrivileges(string tool, int id) =>
    [
        tool, Option("reuid", id), Option("regid", id), "--clear-groups", "--no-new-privs",
        "--inh-caps=-all", "--ambient-caps=-all", "--bounding-set=-all", "--",
    ];

    // A user of flesh and blood has other processes too: then they are counted inside the new namespace only.
    private static string[] Limit(string tool, SandboxLimits limits, bool countProcesses) =>
    [
        tool,
        .. countProcesses ? [Option("nproc", limits.Processes)] : Array.Empty<string>(),
        Option("as", limits.Memory), Option("fsize", limits.FileSize), Option("cpu", Math.Max(1, (long)limits.ProcessorTime.TotalSeconds)),
        Option("nofile", limits.OpenFiles), Option("core", 0), "--",
    ];

    private static string[] Bubblewrap(string tool, SandboxCommand command, HandedFiles files) =>
    [
        tool, "--unshare-all", "--unshare-user", "--die-with-parent", "--disable-userns", "--new-session",
        "--uid", "1000", "--gid", "1000", "--cap-drop", "ALL", "--hostname", "suture", "--seccomp", "9", "--clearenv",
        "--ro-bind", "/usr", "/usr",
        .. systemFolders.SelectMany(SystemFolder),
        .. readableIfThere.SelectMany(path => new[] { "--ro-bind-try", path, path }),
        "--ro-bind", files.Users, "/etc/passwd",
        .. command.ReadableFolders.SelectMany(path => new[] { "--ro-bind", path, path }),
        "--ro-bind", files.Inputs, SandboxCommand.InputFolder,
        "--proc", "/proc", "--dev", "/dev",
        .. Scratch(command.Limits),
        "--remount-ro", "/dev", "--remount-ro", "/",
        .. command.Environment.SelectMany(variable => new[] { "--setenv", variable.Name, variable.Value }),
        "--chdir", SandboxCommand.ScratchFolder,
    ];

    // Where /lib and its like are links into /usr, the same links; where they are folders, those.
    private static string[] SystemFolder(string path) => new DirectoryInfo(path) switch
    {
        { LinkTarget: { } target } => ["--symlink", target, path],
        { Exists: true } => ["--ro-bind", path, path],
        _ => [],
    };

    private static IEnumerable<string> Scratch(SandboxLimits limits) =>
        new[] { SandboxCommand.ScratchFolder, "/tmp", "/dev/shm" }
            .SelectMany(path => new[] { "--size", limits.ScratchSize.ToString(CultureInfo.InvariantCulture), "--tmpfs", path });

    private static string Option(string name, long value) => string.Create(CultureInfo.InvariantCulture, $"--{name}={value}");
}
