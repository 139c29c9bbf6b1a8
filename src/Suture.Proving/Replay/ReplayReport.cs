using System.Collections.Immutable;
using System.Text.Json;

namespace Suture.Proving;

/// <summary>Reads what the harness reported; lines without the run's token are not the harness's.</summary>
internal static class ReplayReport
{
    public static ReplayResult.Ran Read(string output, string token)
    {
        var records = ImmutableArray.CreateBuilder<InputRecord>();
        var end = new ReplayResult.Ran([], false, [], [], []);
        foreach (var line in output.Split('\n').Where(line => line.StartsWith(token + " ", StringComparison.Ordinal)))
        {
            using var document = TryParse(line[(token.Length + 1)..]);
            if (document is null)
            {
                continue;
            }

            if (document.RootElement.TryGetProperty("end", out var isComplete))
            {
                end = ReadEnd(document.RootElement, isComplete.GetBoolean());
            }
            else
            {
                records.Add(ReadRecord(document.RootElement));
            }
        }

        return end with { Records = records.ToImmutable() };
    }

    // The last line is cut short when the process was killed.
    private static JsonDocument? TryParse(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReplayResult.Ran ReadEnd(JsonElement end, bool isComplete) =>
        new([], isComplete, Texts(end.GetProperty("standIns")), Texts(end.GetProperty("oracle")), [.. end.GetProperty("untried").EnumerateArray().Select(input => input.GetRawText())]);

    private static InputRecord ReadRecord(JsonElement record) => new(
        Enum.Parse<InputPhase>(record.GetProperty("phase").GetString()!, ignoreCase: true),
        record.GetProperty("input").GetRawText(),
        record.GetProperty("outcome").GetRawText(),
        [.. record.GetProperty("lines").EnumerateArray().Select(line => line.GetInt32())],
        [.. record.GetProperty("violations").EnumerateArray().Select(seen => new Violation(seen.GetProperty("text").GetString()!, seen.GetProperty("line").GetInt32()))]);

    private static ImmutableArray<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];
}
