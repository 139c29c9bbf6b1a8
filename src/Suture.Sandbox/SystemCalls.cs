using System.Collections.Immutable;

namespace Suture.Sandbox;

/// <summary>Linux's numbers, by processor, of the system calls that the filter speaks of.</summary>
/// <param name="AuditMachine">AUDIT_ARCH_… of linux/audit.h.</param>
/// <param name="Denied">Calls that are refused whatever their arguments.</param>
internal sealed record SystemCalls(
    uint AuditMachine, uint CloneCall, uint Clone3, uint DeviceControl, uint Socket, ImmutableArray<uint> Denied)
{
    /// <summary>The calls that have one number everywhere: all since Linux 5.1.</summary>
    private static readonly uint[] everywhere =
    [
        425, 426, 427, // io_uring_setup, _enter, _register
        428, 429, 430, 431, 432, 433, 442, // open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr
        438, 440, 443, 447, // pidfd_getfd, process_madvise, quotactl_fd, memfd_secret
    ];

    public static SystemCalls X64 { get; } = new(
        0xC000003E,
        56,
        435,
        16,
        41,
        [
            .. everywhere,
            101, 310, 311, 312, // ptrace, process_vm_readv, process_vm_writev, kcmp
            248, 249, 250, // add_key, request_key, keyctl
            165, 166, 155, 161, 272, 308, // mount, umount2, pivot_root, chroot, unshare, setns
            321, 323, 298, 300, // bpf, userfaultfd, perf_event_open, fanotify_init
            246, 320, 175, 313, 176, // kexec_load, kexec_file_load, init_module, finit_module, delete_module
            169, 167, 168, 163, 179, 103, 153, // reboot, swapon, swapoff, acct, quotactl, syslog, vhangup
            164, 227, 305, 159, 170, 171, // settimeofday, clock_settime, clock_adjtime, adjtimex, sethostname, setdomainname
            303, 304, 212, 279, 256, 237, 238, // name_to_handle_at, open_by_handle_at, lookup_dcookie, move_pages, migrate_pages, mbind, set_mempolicy
            172, 173, 154, // iopl, ioperm, modify_ldt
        ]);

    public static SystemCalls Arm64 { get; } = new(
        0xC00000B7,
        220,
        435,
        29,
        198,
        [
            .. everywhere,
            117, 270, 271, 272, // ptrace, process_vm_readv, process_vm_writev, kcmp
            217, 218, 219, // add_key, request_key, keyctl
            40, 39, 41, 51, 97, 268, // mount, umount2, pivot_root, chroot, unshare, setns
            280, 282, 241, 262, // bpf, userfaultfd, perf_event_open, fanotify_init
            104, 294, 105, 273, 106, // kexec_load, kexec_file_load, init_module, finit_module, delete_module
            142, 224, 225, 89, 60, 116, 58, // reboot, swapon, swapoff, acct, quotactl, syslog, vhangup
            170, 112, 266, 171, 161, 162, // settimeofday, clock_settime, clock_adjtime, adjtimex, sethostname, setdomainname
            264, 265, 18, 239, 238, 235, 237, // name_to_handle_at, open_by_handle_at, lookup_dcookie, move_pages, migrate_pages, mbind, set_mempolicy
        ]);
}
