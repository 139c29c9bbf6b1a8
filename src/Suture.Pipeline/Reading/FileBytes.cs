using System.Buffers;

namespace Suture.Pipeline;

/// <summary>A file's bytes in lent memory: they are needed only until they are decoded, and an array for each file would be half of all garbage.</summary>
internal sealed class FileBytes : IDisposable
{
    private byte[] lent = [];
    private int count;

    private FileBytes()
    {
    }

    /// <summary>True when there are more bytes than were allowed; then none were read.</summary>
    public bool AreTooMany { get; private init; }

    public ReadOnlySpan<byte> Span => lent.AsSpan(0, count);

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static FileBytes Read(string path, long maximum)
    {
        // Who else has the file open does not matter: no lock is asked for.
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (RandomAccess.GetLength(file) > maximum)
        {
            return new FileBytes { AreTooMany = true };
        }

        var bytes = new FileBytes { lent = ArrayPool<byte>.Shared.Rent((int)RandomAccess.GetLength(file) + 1) };
        for (int read; (read = RandomAccess.Read(file, bytes.lent.AsSpan(bytes.count), bytes.count)) > 0;)
        {
            bytes.count += read;
            bytes.MakeRoom();
        }

        return bytes;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(lent);
        (lent, count) = ([], 0);
    }

    // A file that grew since it was asked for its length, or that says zero as those of /proc do.
    private void MakeRoom()
    {
        if (count < lent.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(count * 2);
        lent.AsSpan(0, count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(lent);
        lent = larger;
    }
}
