using System.Runtime.InteropServices;

namespace Suture.Pipeline;

/// <summary>Tells files from pipes, sockets and devices, which .NET does not: to open a pipe is to wait for its writer.</summary>
internal static partial class FileKind
{
    private const int CurrentDirectory = -100;
    private const uint TypeAndMode = 1;

    // Where statx(2) puts the mode, and the bits of it that tell the kind of file.
    private const int ModeOffset = 28;
    private const int KindBits = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>True for a regular file, also behind a link, and where the system cannot tell.</summary>
    public static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        Span<byte> status = stackalloc byte[256];
        return StatX(CurrentDirectory, path, 0, TypeAndMode, status) != 0
            || (BitConverter.ToUInt16(status[ModeOffset..]) & KindBits) == RegularFile;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> status);
}
