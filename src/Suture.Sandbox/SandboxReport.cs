using System.Collections.Immutable;

namespace Suture.Sandbox;

/// <summary>Which layers of the sandbox hold on this machine, each tried in a run.</summary>
public sealed record SandboxReport(ImmutableArray<SandboxLayer> Layers)
{
    public bool IsComplete => Layers.All(layer => layer.IsPresent);

    /// <summary>Why nothing is run; empty when all layers hold.</summary>
    public string Refusal => string.Join("; ", Layers.Where(layer => !layer.IsPresent).Select(Sentence));

    private static string Sentence(SandboxLayer layer) => $"sandbox layer {layer.Name} is missing: {layer.Detail}";
}
