using System.Collections.Immutable;
using Suture.Pipeline;
using Suture.Reporting;
using Suture.Weaknesses;

namespace Suture.Cli.Working;

/// <summary>Where the rooms are put together.</summary>
internal static class Composition
{
    public static ImmutableArray<RuleDescriptor> Rules { get; } =
    [
        .. Catalog.All.Select(weakness => new RuleDescriptor(
            weakness.Info.Rule,
            weakness.Info.Cwe,
            weakness.Info.Title,
            weakness.Info.Summary,
            weakness.Info.Aliases,
            weakness.Readme.Value,
            weakness.Info.Severity)),
    ];

    public static MendingPipeline CreatePipeline() => new(Catalog.All);
}
