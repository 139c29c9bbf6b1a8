using System.Globalization;
using System.Text.Json;
using Suture.Findings;

namespace Suture.Reporting.Json;

/// <summary>What comments in the code say of a case, as JSON.</summary>
internal static class JsonSuppression
{
    public static void WriteAll(Utf8JsonWriter json, Case subject)
    {
        if (subject.Suppression is { } suppression)
        {
            json.WritePropertyName("suppressed");
            Write(json, suppression);
        }

        if (subject.Distrusted.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("distrusted");
        foreach (var comment in subject.Distrusted)
        {
            Write(json, comment);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Suppression suppression)
    {
        json.WriteStartObject();
        json.WriteString("by", suppression.Marker);
        json.WriteNumber("line", suppression.Location.Start.Line + 1);
        json.WriteString("comment", suppression.Comment);
        json.WriteString("reason", suppression.Reason);
        if (suppression.Until is { } until)
        {
            json.WriteString("until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }
}
