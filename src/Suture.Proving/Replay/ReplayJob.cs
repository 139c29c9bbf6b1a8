using System.Text.Json;

namespace Suture.Proving;

/// <summary>Writes a request as the job that the harness reads.</summary>
internal static class ReplayJob
{
    public static byte[] Write(ReplayRequest request)
    {
        using var content = new MemoryStream();
        using (var writer = new Utf8JsonWriter(content))
        {
            writer.WriteStartObject();
            writer.WriteString("target", request.FileName);
            writer.WriteBoolean("oracle", request.Oracle is not null);
            writer.WriteNumber("limit", request.Budget.PerInput.TotalSeconds);
            writer.WriteNumber("budget", request.Budget.PerRun.TotalSeconds);
            writer.WriteNumber("maximum", request.WithPayloads ? request.Budget.HostileInputs : 0);
            writer.WriteNumber("enough", request.EnoughHits);
            WriteArray(writer, "lines", request.WatchedLines, writer.WriteNumberValue);
            WriteArray(writer, "benign", request.Benign, input => writer.WriteRawValue(input));
            WriteArray(writer, "hostile", request.Hostile, input => writer.WriteRawValue(input));
            WriteArray(writer, "templates", request.Templates, template => WriteTemplate(writer, template));
            writer.WriteEndObject();
        }

        return content.ToArray();
    }

    private static void WriteTemplate(Utf8JsonWriter writer, InputTemplate template)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("input");
        writer.WriteRawValue(template.Input);
        WriteArray(writer, "holes", template.Holes, hole => writer.WriteRawValue(hole));
        writer.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IEnumerable<T> values, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        writer.WriteEndArray();
    }
}
