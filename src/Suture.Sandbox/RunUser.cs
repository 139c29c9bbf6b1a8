namespace Suture.Sandbox;

/// <summary>
/// The user that one run has for itself while it lasts: limits on processes are counted by user, and are not held against root.
/// A lock file keeps other Suture processes from taking the same one.
/// </summary>
internal sealed class RunUser : IDisposable
{
    private const int First = 210_000;
    private const int Count = 1_000;
    private const string LockFolder = "/run/suture";
    private static int next = Environment.ProcessId;
    private readonly FileStream? held;

    private RunUser(int? id, FileStream? held)
    {
        Id = id;
        this.held = held;
    }

    /// <summary>The user id to change to; null when this process is no root and the run keeps its user.</summary>
    public int? Id { get; }

    /// <summary>Takes a free one.</summary>
    /// <exception cref="IOException">All are taken, or their locks cannot be written.</exception>
    public static RunUser Take()
    {
        if (!Native.IsRoot)
        {
            return new RunUser(null, null);
        }

        Directory.CreateDirectory(LockFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        // The kernel may still be ending the processes of the user given back last: every run begins at another one.
        var start = (int)((uint)Interlocked.Increment(ref next) % Count);
        for (var i = 0; i < Count; i++)
        {
            var id = First + ((start + i) % Count);
            if (TryLock(Path.Combine(LockFolder, $"{id}.lock")) is { } file)
            {
                return new RunUser(id, file);
            }
        }

        throw new IOException($"all {Count} sandbox users from {First} on are in use");
    }

    public void Dispose() => held?.Dispose();

    private static FileStream? TryLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
