using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Suture.Sandbox;

/// <summary>One process tree from its start to its certain end.</summary>
/// <param name="folder">The run's own folder, which its command line names.</param>
internal sealed class SandboxRun(ImmutableArray<string> commandLine, string folder, string input, SandboxLimits limits)
{
    private readonly long started = Stopwatch.GetTimestamp();
    private bool outputWasCut;

    public async Task<SandboxResult> FinishAsync(CancellationToken cancellation)
    {
        using var process = await Launcher.StartAsync(commandLine).ConfigureAwait(false);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(limits.WallTime);
        using var kill = deadline.Token.Register(() => Kill(process));

        var output = KeepAsync(process.StandardOutput.BaseStream);
        var error = KeepAsync(process.StandardError.BaseStream);
        await FeedAsync(process).ConfigureAwait(false);
        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        if (deadline.IsCancellationRequested)
        {
            Leftovers.Kill(folder);
        }

        var texts = await Task.WhenAll(output, error).ConfigureAwait(false);

        cancellation.ThrowIfCancellationRequested();
        var timedOut = deadline.IsCancellationRequested;
        return new SandboxResult(process.ExitCode, texts[0], texts[1], timedOut, outputWasCut, Stopwatch.GetElapsedTime(started));
    }

    private async Task FeedAsync(Process process)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input)).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading all of it.
        }
    }

    // What is over the cap is read and dropped: a full pipe would only move the wait elsewhere.
    private async Task<string> KeepAsync(Stream stream)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[32 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
        {
            var room = Math.Min(read, limits.Output - (int)kept.Length);
            kept.Write(buffer, 0, room);
            outputWasCut |= room < read;
        }

        return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
    }

    // bwrap dies, its PID namespace with it: nothing inside can catch this, or outlive it.
    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
    }
}
