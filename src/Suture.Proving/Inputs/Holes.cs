using System.Text.Json.Nodes;

namespace Suture.Proving;

/// <summary>Puts harmless values into the holes of a template.</summary>
internal static class Holes
{
    /// <summary>All holes that hold plain text get the value; numbers and files stay as they are.</summary>
    public static string Fill(InputTemplate template, string value)
    {
        var input = JsonNode.Parse(template.Input)!;
        foreach (var hole in template.Holes)
        {
            Fill(input, JsonNode.Parse(hole)!.AsArray(), value);
        }

        return input.ToJsonString();
    }

    private static void Fill(JsonNode input, JsonArray path, string value)
    {
        var place = input;
        foreach (var step in path.Take(path.Count - 1))
        {
            place = At(place, step!);
        }

        if (At(place, path[^1]!) is not JsonValue old || !old.TryGetValue<string>(out var text) || text != ParameterValues.Plain)
        {
            return;
        }

        if (place is JsonArray array)
        {
            array[path[^1]!.GetValue<int>()] = value;
        }
        else
        {
            place[path[^1]!.GetValue<string>()] = value;
        }
    }

    private static JsonNode At(JsonNode place, JsonNode step) =>
        place is JsonArray array ? array[step.GetValue<int>()]! : place[step.GetValue<string>()]!;
}
