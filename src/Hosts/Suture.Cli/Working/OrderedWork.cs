using System.Runtime.CompilerServices;

namespace Suture.Cli.Working;

/// <summary>Works on several things at once and hands the results back in the order of the things.</summary>
internal static class OrderedWork
{
    // So much may be done ahead of a slow one; more would only hold memory.
    private const int WindowPerWorker = 16;

    public static async IAsyncEnumerable<TResult> RunAsync<T, TResult>(
        IEnumerable<T> things,
        int parallelism,
        Func<T, CancellationToken, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var free = new SemaphoreSlim(parallelism);
        var started = new Queue<Task<TResult>>();
        try
        {
            foreach (var thing in things)
            {
                started.Enqueue(StartAsync(thing));
                if (started.Count == parallelism * WindowPerWorker)
                {
                    yield return await started.Dequeue().ConfigureAwait(false);
                }
            }

            while (started.TryDequeue(out var next))
            {
                yield return await next.ConfigureAwait(false);
            }
        }
        finally
        {
            // Whoever stops listening waits until all have cleaned up behind them.
            await Task.WhenAll(started).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        }

        async Task<TResult> StartAsync(T thing)
        {
            await free.WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => work(thing, cancellation), cancellation).ConfigureAwait(false);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
