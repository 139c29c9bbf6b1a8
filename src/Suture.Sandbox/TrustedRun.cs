using System.Diagnostics;
using System.Text;

namespace Suture.Sandbox;

/// <summary>One trusted program from its start to its end, or to the end of its whole tree of processes.</summary>
internal sealed class TrustedRun(TrustedCommand command)
{
    // A grandchild that left the tree may hold a pipe open for ever; nobody waits for what it still says.
    private static readonly TimeSpan grace = TimeSpan.FromSeconds(5);

    public async Task<TrustedOutcome> FinishAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = Process.Start(Describe())!;
        process.StandardInput.Close();
        var (output, error) = (new MemoryStream(), new MemoryStream());
        var reading = Task.WhenAll(KeepAsync(process.StandardOutput.BaseStream, output), KeepAsync(process.StandardError.BaseStream, error));
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(command.WallTime);
        var ended = await EndedByItselfAsync(process, deadline.Token).ConfigureAwait(false);
        await Task.WhenAny(reading, Task.Delay(grace, CancellationToken.None)).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return new TrustedOutcome(ended ? process.ExitCode : -1, TextOf(output), TextOf(error), !ended);
    }

    private static async Task<bool> EndedByItselfAsync(Process process, CancellationToken deadline)
    {
        try
        {
            await process.WaitForExitAsync(deadline).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            return false;
        }
    }

    private ProcessStartInfo Describe() => new(command.Program, command.Arguments)
    {
        WorkingDirectory = command.Folder,
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    // What is over the cap is read and dropped: a full pipe would stop the program.
    private async Task KeepAsync(Stream stream, MemoryStream kept)
    {
        var buffer = new byte[32 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
        {
            lock (kept)
            {
                kept.Write(buffer, 0, Math.Min(read, command.Output - (int)kept.Length));
            }
        }
    }

    private static string TextOf(MemoryStream kept)
    {
        lock (kept)
        {
            return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
        }
    }
}
