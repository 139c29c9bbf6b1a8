namespace Suture.Cli.Output;

/// <summary>Writes a whole file or nothing: into a neighbour first, onto the disk, then over the old one in one step.</summary>
internal static class AtomicFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var neighbour = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.suture");
        try
        {
            using (var stream = new FileStream(neighbour, FileMode.Create, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            KeepRights(path, neighbour);
            File.Move(neighbour, path, overwrite: true);
        }
        catch
        {
            File.Delete(neighbour);
            throw;
        }
    }

    private static void KeepRights(string path, string neighbour)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return;
        }

        Ownership.Copy(path, neighbour);
        File.SetUnixFileMode(neighbour, File.GetUnixFileMode(path));
    }
}
