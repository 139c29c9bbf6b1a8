using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Suture.Findings;

namespace Suture.Detectors.Bandit;

/// <summary>Bandit's JSON, by the paths that Bandit was given.</summary>
/// <param name="Findings">What it found.</param>
/// <param name="Errors">Why it could not read a file.</param>
/// <param name="Seen">The files that it looked at, or tried to.</param>
internal sealed record BanditReport(ILookup<string, ForeignFinding> Findings, ILookup<string, string> Errors, FrozenSet<string> Seen)
{
    private const int LongestMessage = 2_000;

    /// <exception cref="DetectorException">It is no report of Bandit's.</exception>
    public static BanditReport Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonReading.Parse(json, "bandit's report");
        var root = document.RootElement;
        if (root.At("results").ValueKind != JsonValueKind.Array || root.At("metrics").ValueKind != JsonValueKind.Object)
        {
            throw new DetectorException("bandit's report has no results and metrics");
        }

        var errors = root.Items("errors").ToLookup(error => error.Text("filename"), error => error.Text("reason"), StringComparer.Ordinal);
        var measured = root.At("metrics").EnumerateObject().Select(file => file.Name);
        return new BanditReport(
            root.Items("results").ToLookup(result => result.Text("filename"), FindingOf, StringComparer.Ordinal),
            errors,
            measured.Concat(errors.Select(error => error.Key)).ToFrozenSet(StringComparer.Ordinal));
    }

    private static ForeignFinding FindingOf(JsonElement result)
    {
        var test = result.Text("test_id");
        var confidence = result.Text("issue_confidence");
        var message = result.Text("issue_text");
        return new ForeignFinding(
            "bandit",
            test,
            BanditRules.TitleOf(result.Text("test_name")),
            BanditRules.CwesOf(test, result.At("issue_cwe").Number("id", 0)),
            RegionOf(result),
            message.Length > LongestMessage ? message[..LongestMessage] : message,
            confidence,
            Priors.Of("bandit", test, confidence));
    }

    // line_number is the line of one argument; line_range has the lines of all that the test looked at. Columns came with 1.7.1 and are
    // ast's: bytes of UTF-8, from the first line to the last.
    private static ForeignRegion RegionOf(JsonElement result)
    {
        var line = result.Number("line_number", 0);
        ImmutableArray<int> lines = [.. result.Items("line_range").Select(one => one.ValueKind == JsonValueKind.Number && one.TryGetInt32(out var number) ? number : line)];
        var (first, last) = lines.IsEmpty ? (line, line) : (lines.Min(), lines.Max());
        var (start, end) = (result.Number("col_offset", -1), result.Number("end_col_offset", -1));
        return start >= 0 && end > (first == last ? start : 0)
            ? new ForeignRegion(first, start + 1, last, end + 1, ColumnUnit.Utf8Bytes)
            : new ForeignRegion(first, 0, last, 0, ColumnUnit.Utf8Bytes);
    }
}
