using System.Collections.Immutable;

namespace Suture.Sandbox;

/// <summary>Which layers of the sandbox hold on this machine, each tried in a run.</summary>
public sealed record SandboxReport(ImmutableArray<SandboxLayer> Layers)
{
    public bool IsComplete => Layers.All(layer => layer.IsPresent);

    /// <summary>Why nothing is run, one reason once; empty when all layers hold.</summary>
    public string Refusal => string.Join("; ", Layers.Where(layer => !layer.IsPresent).GroupBy(layer => layer.Detail, StringComparer.Ordinal).Select(Sentence));

    private static string Sentence(IGrouping<string, SandboxLayer> missing) =>
        missing.ToList() is [var one]
            ? $"sandbox layer {one.Name} is missing: {one.Detail}"
            : $"sandbox layers {string.Join(", ", missing.Select(layer => layer.Name))} are missing: {missing.Key}";
}
