using System.ComponentModel;

namespace Suture.Sandbox;

/// <summary>Finds and runs programs of this machine outside the sandbox; never one that came with the analysed code.</summary>
public static class TrustedProgram
{
    // The sandbox looks for its tools here, whatever PATH says.
    private static readonly string[] usualFolders = ["/usr/bin", "/bin", "/usr/sbin", "/usr/local/bin"];
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(20);

    /// <summary>Where a program lies; null when it is not there.</summary>
    /// <param name="program">A full path, or a name to look for on the PATH and in the usual folders. Folders of the PATH that depend on
    /// where one stands are passed over.</param>
    public static string? Locate(string program) => Candidates(program).FirstOrDefault(File.Exists);

    /// <summary>The first line that a program says of itself, or its path when it takes no question; null when it is not there.</summary>
    /// <param name="program">A full path, or a name to look for on the PATH and in the usual folders.</param>
    /// <param name="versionArgument">What makes it say its version; empty to ask nothing.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static async Task<string?> FindAsync(string program, string versionArgument, CancellationToken cancellation)
    {
        var path = Locate(program);
        if (path is null || versionArgument.Length == 0)
        {
            return path;
        }

        try
        {
            var answer = await RunAsync(new TrustedCommand(path, [versionArgument], "/", patience), cancellation).ConfigureAwait(false);
            return FirstLine(answer.Output) ?? FirstLine(answer.Error) ?? path;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="IOException">It could not be started.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the program and all that it started have been ended.</exception>
    public static async Task<TrustedOutcome> RunAsync(TrustedCommand command, CancellationToken cancellation)
    {
        try
        {
            return await new TrustedRun(command).FinishAsync(cancellation).ConfigureAwait(false);
        }
        catch (Win32Exception problem)
        {
            throw new IOException($"{command.Program} could not be started: {problem.Message}", problem);
        }
    }

    private static IEnumerable<string> Candidates(string program) => Path.IsPathRooted(program)
        ? [program]
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Where(Path.IsPathRooted).Concat(usualFolders).Select(folder => Path.Combine(folder, program));

    private static string? FirstLine(string text) => text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0);
}
