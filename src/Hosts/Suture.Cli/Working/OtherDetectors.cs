using System.Collections.Immutable;
using Suture.Detectors;
using Suture.Detectors.Bandit;
using Suture.Detectors.CodeQL;
using Suture.Detectors.SarifImport;
using Suture.Findings;

namespace Suture.Cli.Working;

/// <summary>Asks the analysers of other people that the user named.</summary>
internal sealed record OtherDetectors
{
    public BanditOptions? Bandit { get; init; }

    public CodeQlOptions? CodeQl { get; init; }

    public ImmutableArray<string> Imports { get; init; } = [];

    public bool IsEmpty => Bandit is null && CodeQl is null && Imports.IsEmpty;

    /// <summary>What they say of the inputs.</summary>
    /// <exception cref="UsageException">One of them cannot be used at all.</exception>
    public async Task<ForeignReports> AskAsync(Inputs inputs, CancellationToken cancellation)
    {
        if (IsEmpty)
        {
            return ForeignReports.None;
        }

        ImmutableArray<GivenFile> files = [.. inputs.Files.DistinctBy(input => input.DisplayPath).Select(input => GivenFileOf(input, inputs))];
        try
        {
            var said = Imports.Aggregate(ForeignReports.None, (all, path) => all.With(SarifFile.Read(path, files)));
            said = Bandit is { } bandit ? said.With(await BanditDetector.RunAsync(files, bandit, cancellation).ConfigureAwait(false)) : said;
            return CodeQl is { } codeQl ? said.With(await CodeQlDetector.RunAsync(files, codeQl, cancellation).ConfigureAwait(false)) : said;
        }
        catch (DetectorException problem)
        {
            throw new UsageException(problem.Message);
        }
    }

    private static GivenFile GivenFileOf(InputFile input, Inputs inputs) => new(
        input.DisplayPath,
        input.File?.RelativePath ?? "standard_input.py",
        input.File?.FullPath,
        () => inputs.TryRead(input, out var source, out _) ? source.Text.Encoding.Encode(source.Text.Text) : null);
}
