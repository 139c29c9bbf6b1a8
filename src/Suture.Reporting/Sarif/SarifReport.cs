using System.Text.Json;
using Suture.Findings;
using Suture.Reporting.Json;

namespace Suture.Reporting.Sarif;

/// <summary>The report as SARIF 2.1.0, the format that code hosts and editors read.</summary>
public static class SarifReport
{
    public static void Write(Stream output, Report report)
    {
        using (var json = new Utf8JsonWriter(output, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, report);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteRun(Utf8JsonWriter json, Report report)
    {
        var places = new SarifPlaces(json, report.Files);
        var results = new SarifResults(json, places, report.Rules);
        json.WriteStartObject();
        WriteTool(json, report);
        WriteInvocation(json, places, report);
        WriteArtifacts(json, report);
        json.Flush();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var file in report.Files)
        {
            results.Write(file);
            FlushLarge(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The writer keeps what was not flushed in one array, which doubles each time that it is full.
    private static void FlushLarge(Utf8JsonWriter json)
    {
        if (json.BytesPending > 16 * 1024)
        {
            json.Flush();
        }
    }

    private static void WriteTool(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Suture");
        json.WriteString("version", report.Version);
        json.WriteString("semanticVersion", report.Version);
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules)
        {
            SarifRules.Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, SarifPlaces places, Report report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Files.All(file => file.Problems.IsEmpty));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var note in report.Notes)
        {
            json.WriteStartObject();
            json.WriteString("level", "warning");
            SarifRules.WriteMessage(json, "message", note);
            json.WriteEndObject();
        }

        foreach (var file in report.Files)
        {
            WriteNotifications(json, places, file, "error", file.Problems.AsSpan());
            WriteNotifications(json, places, file, "warning", file.Notes.AsSpan());
            WriteNotifications(json, places, file, "note", file.SuppressionNotes.AsSpan());
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotifications(Utf8JsonWriter json, SarifPlaces places, FileReport file, string level, ReadOnlySpan<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            json.WriteStartObject();
            json.WriteString("level", level);
            SarifRules.WriteMessage(json, "message", sentence);
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            places.WriteArtifactLocation("artifactLocation", file.Path);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static void WriteArtifacts(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("artifacts");
        foreach (var file in report.Files)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", ArtifactUri.Of(file.Path));
            json.WriteEndObject();
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
