using System.Globalization;
using System.Text;

namespace Suture.Sandbox;

/// <summary>The private folder on this machine through which a run is handed its files; gone when disposed.</summary>
internal sealed class HandedFiles : IDisposable
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Searchable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private HandedFiles(string folder) => Root = folder;

    public string Root { get; }

    public string Inputs => Path.Combine(Root, "in");

    public string Filter => Path.Combine(Root, "seccomp");

    public string Users => Path.Combine(Root, "passwd");

    public static HandedFiles Write(SandboxCommand command, byte[] filter, RunUser user)
    {
        var files = new HandedFiles(Directory.CreateTempSubdirectory("suture-").FullName);
        try
        {
            files.Fill(command, filter);
            if (user.Id is { } id && !Native.GiveTo(files.Root, id))
            {
                throw new IOException(string.Create(CultureInfo.InvariantCulture, $"{files.Root} cannot be given to user {id}"));
            }

            return files;
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Already gone, which is what was wanted.
        }
    }

    private void Fill(SandboxCommand command, byte[] filter)
    {
        Directory.CreateDirectory(Inputs);
        File.WriteAllBytes(Filter, filter);
        File.WriteAllText(Users, "root:x:0:0::/nonexistent:/bin/false\nsuture:x:1000:1000::/scratch/home:/bin/sh\n", Encoding.ASCII);
        File.SetUnixFileMode(Filter, Readable);
        File.SetUnixFileMode(Users, Readable);
        foreach (var file in command.Files)
        {
            WriteInput(file);
        }

        foreach (var folder in Directory.EnumerateDirectories(Inputs, "*", SearchOption.AllDirectories).Append(Inputs))
        {
            File.SetUnixFileMode(folder, Readable | Searchable | UnixFileMode.UserWrite);
        }
    }

    private void WriteInput(SandboxFile file)
    {
        var path = Path.GetFullPath(Path.Combine(Inputs, file.Name));
        if (!path.StartsWith(Inputs + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new ArgumentException($"{file.Name} leaves the sandbox's input folder", nameof(file));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Content.Span);
        File.SetUnixFileMode(path, file.IsProgram ? Readable | Searchable : Readable);
    }
}
