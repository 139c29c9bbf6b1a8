using System.Text.Json;

namespace Suture.Detectors.SarifImport;

/// <summary>Resolves the artifact locations of a run to addresses: bases, and artifacts that are named by their index.</summary>
internal sealed class SarifAddresses(JsonElement run)
{
    // A base may have a base; hostile ones may go round in circles.
    private const int MostBases = 10;

    /// <summary>The address; empty when there is none.</summary>
    public string Of(JsonElement location)
    {
        if (location.At("uri").ValueKind != JsonValueKind.String)
        {
            location = run.Item("artifacts", location.Number("index", -1)).At("location");
        }

        var (address, from) = (location.Text("uri"), location.Text("uriBaseId"));
        for (var i = 0; i < MostBases && from.Length > 0 && address.Length > 0 && !IsAbsolute(address); i++)
        {
            var origin = run.At("originalUriBaseIds").At(from);
            address = Join(origin.Text("uri"), address);
            from = origin.Text("uriBaseId");
        }

        return address;
    }

    private static string Join(string origin, string address) =>
        origin.Length == 0 || origin.EndsWith('/') ? origin + address : $"{origin}/{address}";

    private static bool IsAbsolute(string address) =>
        address.StartsWith('/') || address.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || address.Contains("://", StringComparison.Ordinal);
}
