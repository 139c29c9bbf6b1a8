using System.Collections.Immutable;

namespace Suture.RuleFiles.Taint;

/// <summary>What a rule of <c>mode: taint</c> asks.</summary>
internal sealed record TaintSpec(
    ImmutableArray<PlaceSpec> Sources,
    ImmutableArray<PlaceSpec> Sinks,
    ImmutableArray<PlaceSpec> Sanitizers,
    ImmutableArray<PropagatorSpec> Propagators)
{
    /// <summary>A call of something unknown gives nothing of its arguments.</summary>
    public bool AssumesSafeFunctions { get; init; }

    /// <summary>Numbers and truth values are harmless.</summary>
    public bool AssumesSafeNumbers { get; init; }

    /// <summary>An element is not tainted by its index.</summary>
    public bool AssumesSafeIndexes { get; init; }
}
