using System.Text.Json;
using Suture.Findings;

namespace Suture.Validation;

/// <summary>What is different between two outcomes of one input, and whether the repair said that it would be.</summary>
internal static class OutcomeDifference
{
    private const int MostCharacters = 120;

    /// <summary>The parts of an outcome, what a reader understands soonest first.</summary>
    private static readonly string[] Parts = ["notRun", "timedOut", "exception", "message", "value", "response", "stdout", "files"];

    /// <summary>True when the mended code refuses the input in the way that the repair declares, or gives another result where all do.</summary>
    public static bool IsDeclared(Observation was, Observation now, Repair repair)
    {
        if (!was.Ran || !now.Ran)
        {
            return false;
        }

        var (before, after) = (ExceptionOf(was), ExceptionOf(now));
        return repair.Raises.Contains(after.Split('.')[^1]) || (repair.ChangesResults && before == after);
    }

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

    private static string ExceptionOf(Observation seen) => PartOf(seen, "exception").Trim('"');

    private static string PartOf(Observation seen, string part)
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
