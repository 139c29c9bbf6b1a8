using System.Text.Json;
using Suture.Findings;

namespace Suture.Detectors.SarifImport;

/// <summary>Reads the regions of a run.</summary>
internal sealed class SarifRegions(JsonElement run)
{
    // SARIF 2.1.0, 3.14.17: code points, where the run does not say otherwise.
    private readonly ColumnUnit unit = run.Text("columnKind") == "utf16CodeUnits" ? ColumnUnit.Utf16 : ColumnUnit.CodePoints;

    /// <summary>The region of a physical location; null when it speaks of the file as a whole.</summary>
    public ForeignRegion? Of(JsonElement physical)
    {
        var region = physical.At("region").IsThere() ? physical.At("region") : physical.At("contextRegion");
        var line = region.Number("startLine", 0);
        var offset = region.Number("charOffset", -1);
        if (line <= 0 && offset < 0)
        {
            return null;
        }

        return new ForeignRegion(
            Math.Max(line, 0),
            Math.Max(region.Number("startColumn", 0), 0),
            Math.Max(region.Number("endLine", line), line),
            Math.Max(region.Number("endColumn", 0), 0),
            unit)
        {
            Offset = line > 0 ? -1 : offset,
            Length = Math.Max(region.Number("charLength", 0), 0),
        };
    }
}
