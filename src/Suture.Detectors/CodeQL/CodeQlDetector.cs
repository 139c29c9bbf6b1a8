using System.Collections.Immutable;
using System.Globalization;
using Suture.Detectors.SarifImport;
using Suture.Findings;
using Suture.Sandbox;

namespace Suture.Detectors.CodeQL;

/// <summary>
/// Runs CodeQL: a database of the given files, a suite of security queries over it, and its SARIF. CodeQL is shown copies of these files
/// and nothing else, so that no configuration that lies beside the analysed code can speak to it.
/// </summary>
public static class CodeQlDetector
{
    /// <exception cref="DetectorException">CodeQL failed.</exception>
    public static async Task<ForeignReports> RunAsync(ImmutableArray<GivenFile> files, CodeQlOptions options, CancellationToken cancellation)
    {
        using var scratch = new ScratchFolder();
        var models = CodeQlModels.Words(options.Models, scratch);
        var source = scratch.Folder("source");
        var copies = CopyInto(files, scratch);
        if (copies.IsEmpty)
        {
            return ForeignReports.None;
        }

        var (database, report) = (Path.Combine(scratch.Root, "database"), Path.Combine(scratch.Root, "report.sarif"));
        var threads = string.Create(CultureInfo.InvariantCulture, $"--threads={options.Parallelism}");
        await RunAsync(options, scratch, ["database", "create", "--language=python", $"--source-root={source}", threads, database], cancellation).ConfigureAwait(false);
        await RunAsync(
            options, scratch, ["database", "analyze", database, "--format=sarifv2.1.0", $"--output={report}", threads, .. models, .. options.Arguments, options.Suite], cancellation).ConfigureAwait(false);
        if (!File.Exists(report))
        {
            throw new DetectorException("--codeql: codeql database analyze wrote no report");
        }

        var matcher = new FileMatcher(copies, source);
        return SarifFile.Parse(await File.ReadAllBytesAsync(report, cancellation).ConfigureAwait(false), "codeql's report", matcher);
    }

    private static ImmutableArray<GivenFile> CopyInto(ImmutableArray<GivenFile> files, ScratchFolder scratch)
    {
        var copies = ImmutableArray.CreateBuilder<GivenFile>();
        foreach (var file in files)
        {
            if (file.Bytes() is { } bytes)
            {
                // What has another ending is passed over by CodeQL.
                var name = file.RelativePath.EndsWith(".py", StringComparison.Ordinal) ? file.RelativePath : $"{file.RelativePath}.py";
                copies.Add(file with { FullPath = scratch.Write($"source/{name}", bytes) });
            }
        }

        return copies.ToImmutable();
    }

    private static async Task RunAsync(CodeQlOptions options, ScratchFolder scratch, ImmutableArray<string> words, CancellationToken cancellation)
    {
        var outcome = await TrustedProgram.RunAsync(new TrustedCommand(options.Program, words, scratch.Folder("empty"), options.Patience), cancellation).ConfigureAwait(false);
        if (outcome.TimedOut || outcome.ExitCode != 0)
        {
            var why = outcome.TimedOut ? "it took too long"
                : outcome.LastWords.Length > 0 ? outcome.LastWords
                : string.Create(CultureInfo.InvariantCulture, $"exit code {outcome.ExitCode}");
            throw new DetectorException($"--codeql: codeql {words[0]} {words[1]} failed: {why}");
        }
    }
}
