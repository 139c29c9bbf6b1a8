using System.Collections.Immutable;
using Suture.Pipeline;
using Suture.Proving;
using Suture.Reporting;
using Suture.Rules;
using Suture.Sandbox;
using Suture.Validation;
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

    public static ImmutableArray<Weakness> Weaknesses => Catalog.All;

    public static PythonInterpreter? Python { get; } = PythonInterpreter.Find(Environment.GetEnvironmentVariable("PATH"));

    /// <summary>A pipeline for one file: what its experiments remember is of no other file.</summary>
    public static MendingPipeline CreatePipeline(SandboxRunner sandbox) => new(Weaknesses, new SandboxExperiments(sandbox, Python));
}
