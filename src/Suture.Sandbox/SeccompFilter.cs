using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Suture.Sandbox;

/// <summary>The system calls that analysed code is denied, as a classic BPF program (seccomp(2)).</summary>
internal static class SeccompFilter
{
    private const ushort LoadWord = 0x20;
    private const ushort JumpIfEqual = 0x15;
    private const ushort JumpIfAnyBit = 0x45;
    private const ushort JumpIfAtLeast = 0x35;
    private const ushort Return = 0x06;
    private const uint Allow = 0x7FFF0000;
    private const uint KillProcess = 0x80000000;
    private const uint NotPermitted = 0x00050000 | 1;
    private const uint NoSuchCall = 0x00050000 | 38;

    // struct seccomp_data: the call's number, the machine, and the low halves of the arguments.
    private const uint Number = 0;
    private const uint Machine = 4;
    private const uint FirstArgument = 16;
    private const uint SecondArgument = 24;

    // CLONE_NEWNS, _NEWCGROUP, _NEWUTS, _NEWIPC, _NEWUSER, _NEWPID, _NEWNET.
    private const uint NewNamespaces = 0x7E020000;

    // Numbers from this one on are x86_64's second call table (x32), which would get round the list.
    private const uint X32Table = 0x40000000;
    private const uint InsertTerminalInput = 0x5412;
    private const uint ConsoleControl = 0x541C;
    private static readonly uint[] allowedSocketFamilies = [1, 2, 10, 16];

    /// <summary>Null where this processor has no list yet.</summary>
    public static byte[]? ForThisMachine() => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => Build(SystemCalls.X64),
        Architecture.Arm64 => Build(SystemCalls.Arm64),
        _ => null,
    };

    private static byte[] Build(SystemCalls calls)
    {
        using var program = new MemoryStream();
        Write(program, LoadWord, 0, 0, Machine);
        Write(program, JumpIfEqual, 1, 0, calls.AuditMachine);
        Write(program, Return, 0, 0, KillProcess);
        Write(program, LoadWord, 0, 0, Number);
        Write(program, JumpIfAtLeast, 0, 1, X32Table);
        Write(program, Return, 0, 0, KillProcess);
        foreach (var number in calls.Denied)
        {
            ReturnIfEqual(program, number, NotPermitted);
        }

        // Its flags lie behind a pointer, which no filter can read; without it glibc goes back to clone.
        ReturnIfEqual(program, calls.Clone3, NoSuchCall);
        Write(program, JumpIfEqual, 0, 3, calls.CloneCall);
        Write(program, LoadWord, 0, 0, FirstArgument);
        Write(program, JumpIfAnyBit, 0, 1, NewNamespaces);
        Write(program, Return, 0, 0, NotPermitted);
        DenyTerminalTricks(program, calls);
        AllowSomeSocketFamilies(program, calls);
        Write(program, Return, 0, 0, Allow);
        return program.ToArray();
    }

    private static void DenyTerminalTricks(MemoryStream program, SystemCalls calls)
    {
        Write(program, LoadWord, 0, 0, Number);
        Write(program, JumpIfEqual, 0, 5, calls.DeviceControl);
        Write(program, LoadWord, 0, 0, SecondArgument);
        ReturnIfEqual(program, InsertTerminalInput, NotPermitted);
        ReturnIfEqual(program, ConsoleControl, NotPermitted);
    }

    // A network namespace does not hold AF_VSOCK, which reaches the host of a virtual machine, nor the kernel's crypto sockets.
    private static void AllowSomeSocketFamilies(MemoryStream program, SystemCalls calls)
    {
        Write(program, LoadWord, 0, 0, Number);
        Write(program, JumpIfEqual, 0, (byte)(allowedSocketFamilies.Length * 2 + 2), calls.Socket);
        Write(program, LoadWord, 0, 0, FirstArgument);
        foreach (var family in allowedSocketFamilies)
        {
            ReturnIfEqual(program, family, Allow);
        }

        Write(program, Return, 0, 0, NotPermitted);
    }

    private static void ReturnIfEqual(MemoryStream program, uint value, uint result)
    {
        Write(program, JumpIfEqual, 0, 1, value);
        Write(program, Return, 0, 0, result);
    }

    private static void Write(MemoryStream program, ushort code, byte ifTrue, byte ifFalse, uint value)
    {
        Span<byte> instruction = stackalloc byte[8];
        BinaryPrimitives.WriteUInt16LittleEndian(instruction, code);
        instruction[2] = ifTrue;
        instruction[3] = ifFalse;
        BinaryPrimitives.WriteUInt32LittleEndian(instruction[4..], value);
        program.Write(instruction);
    }
}
