using System.Text.Encodings.Web;
using System.Text.Json;
using Suture.Findings;
using Suture.Reporting.Diff;

namespace Suture.Reporting.Json;

/// <summary>The report for programs, in the shape that docs/json.md describes.</summary>
public static class JsonReport
{
    /// <summary>Grows only when a reader of the older shape would go wrong.</summary>
    public const int SchemaVersion = 1;

    internal static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream output, Report report)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            WriteTool(json, report);
            WriteSummary(json, report.Counts);
            WriteStrings(json, "notes", report.Notes);
            json.WriteStartArray("files");
            foreach (var file in report.Files)
            {
                WriteFile(json, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    internal static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteTool(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "suture");
        json.WriteString("version", report.Version);
        json.WriteString("command", report.Mode == ReportMode.Fix ? "fix" : "scan");
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, ReportCounts counts)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", counts.Files);
        json.WriteNumber("filesWithProblems", counts.WithProblems);
        json.WriteNumber("findings", counts.Findings);
        json.WriteNumber("exploited", counts.Exploited);
        json.WriteNumber("proven", counts.Proven);
        json.WriteNumber("unproven", counts.Unproven);
        json.WriteNumber("rejected", counts.Rejected);
        json.WriteNumber("left", counts.Left);
        json.WriteNumber("suppressed", counts.Suppressed);
        json.WriteNumber("distrusted", counts.Distrusted);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, FileReport file)
    {
        using var diff = new StringWriter();
        PatchWriter.Write(diff, UnifiedDiff.Of(file.Path, file.Original, file.Mended));
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("status", FileStatuses.Spell(FileStatuses.StatusOf(file)));
        WriteStrings(json, "problems", file.Problems);
        WriteStrings(json, "notes", file.Notes.AddRange(file.SuppressionNotes));
        json.WriteStartArray("cases");
        foreach (var subject in file.Cases)
        {
            JsonCase.Write(json, subject);
        }

        json.WriteEndArray();
        json.WriteString("diff", diff.ToString());
        json.WriteEndObject();
    }
}
