using System.Globalization;
using Suture.Sandbox;
using Xunit;

namespace Suture.Proofs.Tests.Sandboxing;

/// <summary>What hostile code tries, run for real; it must be contained, and the run must end.</summary>
public sealed class HostileCodeTests
{
    [Fact]
    public async Task A_fork_bomb_stops_at_the_limit_of_processes()
    {
        var result = await Jail.RunAsync(
            """
            import os, sys, time
            children = 0
            try:
                while True:
                    if os.fork() == 0:
                        time.sleep(30)
                    children += 1
            except BlockingIOError:
                print(children)
            """);
        Assert.InRange(int.Parse(result.StandardOutput, CultureInfo.InvariantCulture), 10, Jail.Short.Processes);
        Assert.False(result.TimedOut);
    }

    [Fact]
    public async Task A_memory_bomb_stops_at_the_limit_of_memory()
    {
        var result = await Jail.RunAsync("x = []\ntry:\n    while True: x.append(bytearray(1 << 24))\nexcept MemoryError:\n    print(len(x))");
        Assert.InRange(int.Parse(result.StandardOutput, CultureInfo.InvariantCulture), 1, 64);
    }

    [Theory]
    [InlineData("/usr/lib/planted")]
    [InlineData("/etc/planted")]
    [InlineData("/planted")]
    [InlineData("/dev/planted")]
    [InlineData("/suture/planted")]
    [InlineData("/proc/sys/kernel/core_pattern")]
    [InlineData("/proc/sysrq-trigger")]
    public async Task Nothing_is_written_outside_the_scratch_folders(string path)
    {
        var result = await Jail.RunAsync($"try:\n    open({Quote(path)}, 'w').write('x')\nexcept OSError as e:\n    print('refused')");
        Assert.Equal("refused\n", result.StandardOutput);
    }

    [Fact]
    public async Task The_core_pattern_of_this_machine_stays_as_it_was()
    {
        var before = await File.ReadAllTextAsync("/proc/sys/kernel/core_pattern", TestContext.Current.CancellationToken);
        var result = await Jail.RunAsync(
            """
            import os
            os.chmod
            for act in (lambda: os.chmod('/proc/sys/kernel/core_pattern', 0o666),
                        lambda: os.remount('/proc'),
                        lambda: open('/proc/sys/kernel/core_pattern', 'r+').write('|/scratch/x')):
                try:
                    act()
                    print('worked')
                except (OSError, AttributeError):
                    print('refused')
            """);
        Assert.Equal("refused\nrefused\nrefused\n", result.StandardOutput);
        Assert.Equal(before, await File.ReadAllTextAsync("/proc/sys/kernel/core_pattern", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task There_is_no_network()
    {
        var result = await Jail.RunAsync(
            """
            import socket
            for address in (('127.0.0.1', 22), ('1.1.1.1', 53), ('169.254.169.254', 80)):
                try:
                    socket.create_connection(address, 1)
                    print('reached', address)
                except OSError:
                    print('refused')
            for family in (socket.AF_VSOCK, socket.AF_ALG):
                try:
                    socket.socket(family, socket.SOCK_STREAM if family == socket.AF_VSOCK else socket.SOCK_SEQPACKET)
                    print('made', family)
                except PermissionError:
                    print('refused')
            """);
        Assert.Equal(string.Concat(Enumerable.Repeat("refused\n", 5)), result.StandardOutput);
    }

    [Fact]
    public async Task Its_parent_and_other_processes_are_out_of_reach()
    {
        var result = await Jail.RunAsync(
            """
            import os, signal
            print(sorted(int(p) for p in os.listdir('/proc') if p.isdigit()) == sorted({1, os.getpid()}))
            for pid in (os.getppid(), -1):
                try:
                    os.kill(pid, signal.SIGTERM if pid > 0 else 0)
                except OSError:
                    pass
            try:
                os.kill(%d, 0)
            except ProcessLookupError:
                print('no such process')
            """.Replace("%d", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.Equal("True\nno such process\n", result.StandardOutput);
    }

    [Theory]
    [InlineData("/etc/shadow")]
    [InlineData("/root")]
    [InlineData("/home")]
    [InlineData("/var")]
    [InlineData("/sys/kernel")]
    public async Task Files_of_this_machine_cannot_be_read(string path)
    {
        var result = await Jail.RunAsync($"import os\nprint(os.path.exists({Quote(path)}))");
        Assert.Equal("False\n", result.StandardOutput);
    }

    [Fact]
    public async Task Variables_and_users_of_this_machine_are_not_seen()
    {
        var result = await Jail.RunAsync("import os\nprint(sorted(os.environ), os.getuid(), os.uname().nodename, len(open('/etc/passwd').readlines()))");
        Assert.Equal("['LC_CTYPE', 'PWD'] 1000 suture 2\n", result.StandardOutput);
    }

    [Fact]
    public async Task A_loop_that_ignores_signals_is_killed_in_time()
    {
        var result = await Jail.RunAsync(
            """
            import signal
            for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
                signal.signal(number, signal.SIG_IGN)
            print('started', flush=True)
            while True:
                pass
            """,
            Jail.Short with { WallTime = TimeSpan.FromSeconds(1) });
        Assert.True(result.TimedOut);
        Assert.Equal("started\n", result.StandardOutput);
        Assert.InRange(result.WallTime, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(2.5));
    }

    [Fact]
    public async Task A_daemon_does_not_outlive_its_run()
    {
        const string Mark = "daemon-mark-71c3";
        var result = await Jail.RunAsync(
            $"""
            import os, sys, time
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    os.execv('/bin/sh', ['/bin/sh', '-c', 'while :; do sleep 1; done', '{Mark}'])
                os._exit(0)
            time.sleep(0.2)
            print('done')
            """);
        Assert.Equal("done\n", result.StandardOutput);
        Assert.Empty(Jail.ProcessesSpeakingOf(Mark));
    }

    [Theory]
    [InlineData("/scratch")]
    [InlineData("/tmp")]
    [InlineData("/dev/shm")]
    public async Task A_full_scratch_folder_is_the_end_of_its_room(string folder)
    {
        var result = await Jail.RunAsync(
            $$"""
            total = 0
            try:
                for i in range(100):
                    with open(f'{{folder}}/{i}', 'wb') as f:
                        total += f.write(b'x' * (4 << 20))
            except OSError as e:
                print(e.errno, total <= 64 << 20)
            """);
        Assert.Equal("28 True\n", result.StandardOutput);
    }

    [Theory]
    [InlineData("ptrace", 101, "0, 0, 0, 0")]
    [InlineData("keyctl", 250, "0, 0, 0, 0")]
    [InlineData("add_key", 248, "0, 0, 0, 0")]
    [InlineData("io_uring_setup", 425, "1, 0, 0, 0")]
    [InlineData("process_vm_readv", 310, "1, 0, 0, 0")]
    [InlineData("unshare", 272, "0x10000000, 0, 0, 0")]
    [InlineData("clone with a new user namespace", 56, "0x10000011, 0, 0, 0")]
    [InlineData("setns", 308, "0, 0, 0, 0")]
    [InlineData("mount", 165, "0, 0, 0, 0")]
    [InlineData("bpf", 321, "0, 0, 0, 0")]
    [InlineData("userfaultfd", 323, "0, 0, 0, 0")]
    [InlineData("perf_event_open", 298, "0, 0, 0, 0")]
    [InlineData("kexec_load", 246, "0, 0, 0, 0")]
    public async Task Calls_that_reach_past_the_namespaces_are_denied(string name, int number, string arguments)
    {
        Assert.SkipUnless(System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.X64, $"the number of {name} is x86_64's");
        var result = await Jail.RunAsync($"import ctypes\nc = ctypes.CDLL(None, use_errno=True)\nprint(c.syscall({number}, {arguments}), ctypes.get_errno())");
        Assert.Equal("-1 1\n", result.StandardOutput);
    }

    [Fact]
    public async Task The_second_call_table_of_x86_is_closed()
    {
        Assert.SkipUnless(System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.X64, "x86_64 only");
        var result = await Jail.RunAsync("import ctypes\nctypes.CDLL(None).syscall(0x40000000 + 101, 0, 0, 0, 0)\nprint('alive')");
        Assert.Equal("", result.StandardOutput);
        Assert.Equal(31, result.Signal);
    }

    [Fact]
    public async Task A_flood_of_output_is_cut_and_said_so()
    {
        var result = await Jail.RunAsync(
            "import sys\nwhile True: sys.stdout.write('x' * 65536)",
            Jail.Short with { WallTime = TimeSpan.FromSeconds(1), Output = 100_000 });
        Assert.True(result.OutputWasCut);
        Assert.Equal(100_000, result.StandardOutput.Length);
    }

    private static string Quote(string text) => $"'{text}'";
}
