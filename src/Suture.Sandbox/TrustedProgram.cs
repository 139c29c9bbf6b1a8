using System.ComponentModel;
using System.Diagnostics;

namespace Suture.Sandbox;

/// <summary>Asks a program of this machine for its version; never one that came with the analysed code.</summary>
public static class TrustedProgram
{
    // The sandbox looks for its tools here, whatever PATH says.
    private static readonly string[] usualFolders = ["/usr/bin", "/bin", "/usr/sbin", "/usr/local/bin"];
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(20);

    /// <summary>The first line that a program says of itself, or its path when it takes no question; null when it is not there.</summary>
    /// <param name="program">A full path, or a name to look for on the PATH and in the usual folders.</param>
    /// <param name="versionArgument">What makes it say its version; empty to ask nothing.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static async Task<string?> FindAsync(string program, string versionArgument, CancellationToken cancellation)
    {
        var path = Candidates(program).FirstOrDefault(File.Exists);
        if (path is null || versionArgument.Length == 0)
        {
            return path;
        }

        try
        {
            return await AskAsync(path, versionArgument, cancellation).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is Win32Exception or IOException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Candidates(string program) => Path.IsPathRooted(program)
        ? [program]
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Where(Path.IsPathRooted).Concat(usualFolders).Select(folder => Path.Combine(folder, program));

    private static async Task<string> AskAsync(string path, string argument, CancellationToken cancellation)
    {
        var question = new ProcessStartInfo(path, [argument])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(question)!;
        process.StandardInput.Close();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(patience);
        try
        {
            var trouble = process.StandardError.ReadToEndAsync(deadline.Token);
            var output = await process.StandardOutput.ReadToEndAsync(deadline.Token).ConfigureAwait(false);
            await process.WaitForExitAsync(deadline.Token).ConfigureAwait(false);
            var said = output.Length > 0 ? output : await trouble.ConfigureAwait(false);
            return said.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? path;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            return path;
        }
    }
}
