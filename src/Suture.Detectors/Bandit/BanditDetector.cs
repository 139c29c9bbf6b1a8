using System.Collections.Concurrent;
using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.Detectors.Bandit;

/// <summary>Runs the installed Bandit over the given files: many files a process, and a file by itself only where a process failed.</summary>
public static class BanditDetector
{
    private const int MostCharacters = 60_000;

    /// <exception cref="DetectorException">Bandit does not run at all.</exception>
    public static async Task<ForeignReports> RunAsync(ImmutableArray<GivenFile> files, BanditOptions options, CancellationToken cancellation)
    {
        using var scratch = new ScratchFolder();
        var command = new BanditCommand(options, scratch);
        var asking = command.VersionAsync(cancellation);
        await Task.WhenAll(TryOnNothingAsync(command, scratch, cancellation), asking).ConfigureAwait(false);
        var version = await asking.ConfigureAwait(false);
        var paths = PathsOf(files, scratch);
        var told = new ConcurrentDictionary<string, ForeignReport>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            Chunks([.. paths.Keys.Order(StringComparer.Ordinal)], options),
            new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism, CancellationToken = cancellation },
            async (chunk, token) => await LookAsync(chunk, command, (path, report) => told[paths[path]] = report, token).ConfigureAwait(false)).ConfigureAwait(false);
        return new ForeignReports(
            told.Where(file => !file.Value.IsEmpty).ToImmutableSortedDictionary(StringComparer.Ordinal),
            version is null ? ["bandit does not say its version, so it is not known whether it fits its Python"] : version.Warning.Length > 0 ? [version.Warning] : []);
    }

    // What fails on an empty file fails on all: the user's arguments, or Bandit itself.
    private static async Task TryOnNothingAsync(BanditCommand command, ScratchFolder scratch, CancellationToken cancellation)
    {
        var (report, whyNot) = await command.RunAsync([scratch.Write("empty.py", [])], cancellation).ConfigureAwait(false);
        if (report is null)
        {
            throw new DetectorException($"--bandit: bandit does not run: {whyNot}");
        }
    }

    private static Dictionary<string, string> PathsOf(ImmutableArray<GivenFile> files, ScratchFolder scratch)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var path = file.FullPath ?? (file.Bytes() is { } bytes ? scratch.Write("standard_input.py", bytes) : null);
            if (path is not null)
            {
                paths.TryAdd(path, file.DisplayPath);
            }
        }

        return paths;
    }

    // Neither too long for a command line, nor so few that a processor stands idle.
    private static IEnumerable<ImmutableArray<string>> Chunks(ImmutableArray<string> paths, BanditOptions options)
    {
        var most = Math.Clamp((paths.Length + options.Parallelism - 1) / options.Parallelism, 1, options.MostFiles);
        var chunk = ImmutableArray.CreateBuilder<string>();
        var characters = 0;
        foreach (var path in paths)
        {
            if (chunk.Count == most || (chunk.Count > 0 && characters + path.Length > MostCharacters))
            {
                yield return chunk.ToImmutable();
                chunk.Clear();
                characters = 0;
            }

            chunk.Add(path);
            characters += path.Length;
        }

        if (chunk.Count > 0)
        {
            yield return chunk.ToImmutable();
        }
    }

    // Files that together are too much for Bandit are halved until the guilty one stands alone.
    private static async Task LookAsync(ImmutableArray<string> files, BanditCommand command, Action<string, ForeignReport> tell, CancellationToken cancellation)
    {
        var (report, whyNot) = await command.RunAsync(files, cancellation).ConfigureAwait(false);
        if (report is not null)
        {
            foreach (var file in files)
            {
                tell(file, ReportOn(file, report));
            }
        }
        else if (files is [var guilty])
        {
            tell(guilty, new ForeignReport([], [], [$"bandit could not look at it: {whyNot}"]));
        }
        else
        {
            await LookAsync(files[..(files.Length / 2)], command, tell, cancellation).ConfigureAwait(false);
            await LookAsync(files[(files.Length / 2)..], command, tell, cancellation).ConfigureAwait(false);
        }
    }

    private static ForeignReport ReportOn(string file, BanditReport report) => new(
        [.. report.Findings[file]],
        report.Seen.Contains(file)
            ? [.. report.Errors[file].Select(reason => $"bandit could not analyse it: {reason}")]
            : ["bandit passed it over, as the arguments given to it say"],
        []);
}
