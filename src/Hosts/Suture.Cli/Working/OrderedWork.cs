using System.Runtime.CompilerServices;

namespace Suture.Cli.Working;

/// <summary>Works on several things at once and hands the results back in the order of the things.</summary>
internal static class OrderedWork
{
    // So much may be done ahead of a slow one; more would only hold memory.
    private const int WindowPerWorker = 16;

    public static async IAsyncEnumerable<TResult> RunAsync<T, TResult>(
        IReadOnlyList<T> things,
        int parallelism,
        Func<T, CancellationToken, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        // Whoever waits for a result goes on where it was made: waking another thread for each file costs more than some files do.
        var results = new TaskCompletionSource<TResult>[things.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = new TaskCompletionSource<TResult>();
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var ahead = new SemaphoreSlim(parallelism * WindowPerWorker);
        var next = -1;
        var workers = Enumerable.Range(0, Math.Min(parallelism, results.Length)).Select(_ => Task.Run(WorkAsync, CancellationToken.None)).ToArray();
        try
        {
            for (var i = 0; i < results.Length; i++)
            {
                yield return await results[i].Task.ConfigureAwait(false);
                results[i] = null!;
                ahead.Release();
            }
        }
        finally
        {
            // Whoever stops listening waits until all have cleaned up behind them.
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(workers).ConfigureAwait(false);
        }

        async Task WorkAsync()
        {
            while (Interlocked.Increment(ref next) is var place && place < results.Length)
            {
                try
                {
                    await ahead.WaitAsync(stop.Token).ConfigureAwait(false);
                    results[place].SetResult(await work(things[place], stop.Token).ConfigureAwait(false));
                }
                catch (OperationCanceledException)
                {
                    results[place].TrySetCanceled(CancellationToken.None);
                }
                catch (Exception error)
                {
                    results[place].TrySetException(error);
                }
            }
        }
    }
}
