using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Suture.Cli.Output;

/// <summary>Gives a new file the old one's owner, so that root who mends a user's file does not take it away.</summary>
internal static partial class Ownership
{
    private const int CurrentFolder = -100;
    private const uint OwnerAndGroup = 0x18;

    // struct statx has the same layout on every processor (statx(2)): the owner at 20, the group at 24, 256 bytes in all.
    private const int OwnerOffset = 20;
    private const int GroupOffset = 24;
    private const int StatusSize = 256;

    /// <summary>Does what it may: only root can give files away.</summary>
    public static void Copy(string from, string to)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Span<byte> status = stackalloc byte[StatusSize];
        if (GetStatus(CurrentFolder, from, 0, OwnerAndGroup, ref MemoryMarshal.GetReference(status)) == 0)
        {
            _ = ChangeOwner(to, Read(status[OwnerOffset..]), Read(status[GroupOffset..]));
        }
    }

    private static uint Read(ReadOnlySpan<byte> bytes) =>
        BitConverter.IsLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetStatus(int folder, string path, int flags, uint mask, ref byte status);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint owner, uint group);
}
