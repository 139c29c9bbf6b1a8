using System.Text.Json;

namespace Suture.Validation;

/// <summary>What is different between two outcomes of one input, in words.</summary>
internal static class OutcomeDifference
{
    private const int MostCharacters = 120;

    /// <summary>The parts of an outcome, what a reader understands soonest first.</summary>
    private static readonly string[] Parts = ["notRun", "timedOut", "exception", "message", "value", "response", "stdout", "files"];

    /// <summary>The first part that differs, before and after.</summary>
    public static string Describe(Observation was, Observation now)
    {
        foreach (var part in Parts)
        {
            var (before, after) = (PartOf(was, part), PartOf(now, part));
            if (before != after)
            {
                return $"{part} {Clip(before)} before, {Clip(after)} after";
            }
        }

        return $"{Clip(was.Outcome)} before, {Clip(now.Outcome)} after";
    }

    /// <summary>One part of an outcome as JSON; empty when it has none of that name.</summary>
    public static string PartOf(Observation seen, string part)
    {
        try
        {
            using var outcome = JsonDocument.Parse(seen.Outcome);
            return outcome.RootElement.ValueKind == JsonValueKind.Object && outcome.RootElement.TryGetProperty(part, out var value) ? value.GetRawText() : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static string Clip(string text) => text.Length == 0 ? "nothing" : text.Length > MostCharacters ? text[..MostCharacters] + "…" : text;
}
