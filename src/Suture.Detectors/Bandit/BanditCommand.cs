using System.Collections.Immutable;
using System.Globalization;
using Suture.Sandbox;

namespace Suture.Detectors.Bandit;

/// <summary>
/// Starts Bandit on files. It is started in an empty folder of its own, names files by their full paths, and is given settings of
/// Suture's own: a <c>.bandit</c> file in the analysed code, or a name that Bandit passes over, could blind it otherwise.
/// </summary>
internal sealed class BanditCommand(BanditOptions options, ScratchFolder scratch)
{
    // Bandit drops files whose path holds one of the words of -x; the default has .git and CVS, which a file can be named by.
    private const string ExcludeNothing = ":suture excludes nothing:";
    private readonly string settings = scratch.Write("settings.ini", "[bandit]\n"u8);
    private readonly string folder = scratch.Folder("empty");
    private int runs;

    /// <summary>The report on some files, or why there is none.</summary>
    public async Task<(BanditReport? Report, string WhyNot)> RunAsync(ImmutableArray<string> files, CancellationToken cancellation)
    {
        var report = Path.Combine(scratch.Root, string.Create(CultureInfo.InvariantCulture, $"report-{Interlocked.Increment(ref runs)}.json"));
        var outcome = await TrustedProgram.RunAsync(
            new TrustedCommand(options.Program, Words(report, files), folder, options.Patience + (options.PatiencePerFile * files.Length)),
            cancellation).ConfigureAwait(false);
        if (outcome.TimedOut)
        {
            return (null, "it took too long");
        }

        // 0: nothing found, 1: something found.
        if (outcome.ExitCode is not (0 or 1) || !File.Exists(report))
        {
            return (null, outcome.LastWords.Length > 0 ? outcome.LastWords : string.Create(CultureInfo.InvariantCulture, $"exit code {outcome.ExitCode}"));
        }

        return Read(report);
    }

    public async Task<BanditVersion?> VersionAsync(CancellationToken cancellation)
    {
        var said = await TrustedProgram.RunAsync(new TrustedCommand(options.Program, ["--version"], folder, options.Patience), cancellation).ConfigureAwait(false);
        return BanditVersion.Parse(said.Output + "\n" + said.Error);
    }

    private static (BanditReport? Report, string WhyNot) Read(string report)
    {
        try
        {
            var json = File.ReadAllBytes(report);
            File.Delete(report);
            return (BanditReport.Read(json), "");
        }
        catch (DetectorException problem)
        {
            return (null, problem.Message);
        }
    }

    private ImmutableArray<string> Words(string report, ImmutableArray<string> files) =>
    [
        .. options.Arguments,
        "--ignore-nosec",
        .. BanditArguments.NamesSettings(options.Arguments) ? Array.Empty<string>() : ["--ini", settings],
        .. BanditArguments.ChoosesPaths(options.Arguments) ? Array.Empty<string>() : ["-x", ExcludeNothing],
        "-f", "json", "-o", report,
        .. files,
    ];
}
