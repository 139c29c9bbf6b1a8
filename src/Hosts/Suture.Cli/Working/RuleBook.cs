using System.Collections.Immutable;
using Suture.Reporting;
using Suture.Rules;

namespace Suture.Cli.Working;

/// <summary>What is looked for in a run, and how reports describe it.</summary>
internal sealed record RuleBook(ImmutableArray<Weakness> Weaknesses)
{
    public ImmutableArray<RuleDescriptor> Descriptors =>
    [
        .. Weaknesses.Select(weakness => new RuleDescriptor(
            weakness.Info.Rule,
            weakness.Info.Cwe,
            weakness.Info.Title,
            weakness.Info.Summary,
            weakness.Info.Aliases,
            weakness.Readme.Value,
            weakness.Info.Severity)),
    ];
}
