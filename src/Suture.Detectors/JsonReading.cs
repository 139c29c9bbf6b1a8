using System.Text.Json;

namespace Suture.Detectors;

/// <summary>Reads JSON that somebody else wrote: what is not there, or is of another kind, is taken as absent.</summary>
internal static class JsonReading
{
    private static readonly JsonDocumentOptions options = new() { MaxDepth = 128, CommentHandling = JsonCommentHandling.Disallow };

    /// <exception cref="DetectorException">The text is no JSON, or it is deeper than any report.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json, string name)
    {
        var text = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
        try
        {
            return JsonDocument.Parse(text, options);
        }
        catch (JsonException problem)
        {
            throw new DetectorException($"{name} is not JSON: line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}", problem);
        }
    }

    public static JsonElement At(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : default;

    /// <summary>The elements of an array member; none when there is no such array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement value, string name) =>
        value.At(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    public static JsonElement Item(this JsonElement value, string name, int index) =>
        index >= 0 && value.At(name) is { ValueKind: JsonValueKind.Array } array && index < array.GetArrayLength() ? array[index] : default;

    public static bool IsThere(this JsonElement value) => value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public static string Text(this JsonElement value, string name) => value.At(name).AsText();

    public static string AsText(this JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which no text can hold.
            return "";
        }
    }

    /// <summary>A whole number; the given one when there is none.</summary>
    public static int Number(this JsonElement value, string name, int otherwise) =>
        value.At(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var result) ? result : otherwise;
}
