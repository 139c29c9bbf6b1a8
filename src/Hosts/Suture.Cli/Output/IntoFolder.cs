using System.Text;
using Suture.Cli.Working;
using Suture.Pipeline;

namespace Suture.Cli.Output;

/// <summary><c>--output DIR</c>: every input, mended or not, under a folder of its own with the same relative path.</summary>
internal sealed class IntoFolder : IDelivery
{
    private readonly string folder;

    private IntoFolder(string folder) => this.folder = folder;

    /// <exception cref="UsageException">The folder cannot be made, or an input would be overwritten.</exception>
    public static IntoFolder Open(string folder, ref Inputs inputs)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (inputs.HasStandardInput)
        {
            throw new UsageException("standard input has no name under --output; use 'suture fix - --write' to print the mended code");
        }

        var delivery = new IntoFolder(full);
        foreach (var input in inputs.Files.Where(input => string.Equals(delivery.PathOf(input.File!), input.File!.FullPath, StringComparison.Ordinal)))
        {
            throw new UsageException($"--output {folder} would overwrite {input.DisplayPath}; use --write to mend in place");
        }

        inputs = inputs.Without(input => input.File!.FullPath.StartsWith(full + '/', StringComparison.Ordinal));
        Directory.CreateDirectory(full);
        return delivery;
    }

    public bool NeedsUnchanged(InputFile input) => true;

    public FileOutcome Deliver(FileOutcome outcome)
    {
        if (outcome.Input?.File is not { } file)
        {
            return outcome;
        }

        try
        {
            Write(outcome, file, PathOf(file));
            return outcome;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or EncoderFallbackException)
        {
            return outcome.WithProblem($"could not be written under {folder}: {problem.Message}");
        }
    }

    private static void Write(FileOutcome outcome, WorkspaceFile file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        AtomicFile.Write(target, stream =>
        {
            if (outcome.IsChanged)
            {
                stream.Write(outcome.MendedBytes);
            }
            else
            {
                using var original = File.OpenRead(file.FullPath);
                original.CopyTo(stream);
            }
        });
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(target, File.GetUnixFileMode(file.FullPath));
        }
    }

    private string PathOf(WorkspaceFile file)
    {
        var path = Path.GetFullPath(file.RelativePath, folder);
        return path.StartsWith(folder + '/', StringComparison.Ordinal)
            ? path
            : throw new UsageException($"{file.DisplayPath} would leave {folder}");
    }
}
