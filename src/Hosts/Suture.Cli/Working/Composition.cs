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
    /// <summary>What reports say of Suture's own rules.</summary>
    public static ImmutableArray<RuleDescriptor> Rules => new RuleBook(Weaknesses).Descriptors;

    public static ImmutableArray<Weakness> Weaknesses => Catalog.All;

    public static PythonInterpreter? Python { get; } = PythonInterpreter.Find(Environment.GetEnvironmentVariable("PATH"));

    /// <summary>A pipeline for one file: what its experiments remember is of no other file.</summary>
    public static MendingPipeline CreatePipeline(SandboxRunner sandbox, ImmutableArray<Weakness> weaknesses) => new(weaknesses, new SandboxExperiments(sandbox, Python));
}
