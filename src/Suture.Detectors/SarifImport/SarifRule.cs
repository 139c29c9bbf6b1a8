using System.Collections.Immutable;
using System.Text.Json;
using Suture.Findings;

namespace Suture.Detectors.SarifImport;

/// <summary>What a run says of one of its rules.</summary>
/// <param name="Descriptor">The rule's own object; nothing when the run has none.</param>
/// <param name="Cwes">The CWEs that it names.</param>
internal sealed record SarifRule(JsonElement Descriptor, ImmutableArray<CweId> Cwes)
{
    public static SarifRule None { get; } = new(default, []);

    public string Title =>
        Descriptor.At("shortDescription").Text("text") is { Length: > 0 } title ? title
        : Descriptor.Text("name") is { Length: > 0 } name ? name
        : Descriptor.At("fullDescription").Text("text");

    public string Precision => Descriptor.At("properties").Text("precision");

    public string Level => Descriptor.At("defaultConfiguration").Text("level");
}
