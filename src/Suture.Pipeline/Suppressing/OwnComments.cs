using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Suture.Findings;
using Suture.Rules;

namespace Suture.Pipeline;

/// <summary>Reads <c># suture: ignore[rule, CWE-89] until=2027-01-01 reason</c>. What is not to the letter counts for nothing, and is said.</summary>
internal static partial class OwnComments
{
    private const string Form = "write # suture: ignore[rule] until=YYYY-MM-DD reason";

    public static IEnumerable<Request> In(Comment comment, CodeFile code) =>
        OwnComment().Matches(comment.Text).Select(match => Read(match.Groups["words"].Value.Trim(), comment, code)).OfType<Request>();

    private static Request? Read(string words, Comment comment, CodeFile code)
    {
        var match = Ignore().Match(words);
        if (!match.Success)
        {
            return IsMeantAsOne().IsMatch(words) ? Make([], comment, code, "", null) with { Fault = $"is not understood; {Form}" } : null;
        }

        ImmutableArray<string> names = [.. match.Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
        var rest = match.Groups["rest"].Value;
        var (until, fault) = ReadUntil(rest);
        var reason = Until().Replace(rest, " ").Trim(' ', '\t', ':', '-', '–', '—', ',');
        return Make(names, comment, code, reason, until) with { Fault = names.IsEmpty ? $"names no rule; {Form}" : fault };
    }

    private static Request Make(ImmutableArray<string> names, Comment comment, CodeFile code, string reason, DateOnly? until) =>
        new(new Suppression(Suppression.OwnMarker, code.LocationOf(comment.Span), comment.Text, reason, until), names) { ReachesDown = comment.StandsAlone };

    /// <summary>The day, or what is wrong with it: a suppression whose end cannot be read must not last for ever.</summary>
    private static (DateOnly? Day, string? Fault) ReadUntil(string rest) => Until().Matches(rest).ToArray() switch
    {
        [] => (null, null),
        [var only] when DateOnly.TryParseExact(only.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => (day, null),
        [var only] => (null, $"has '{only.Value.Trim()}', which is no day; {Form}"),
        _ => (null, "has more than one until"),
    };

    // Up to the next comment of its kind or of another tool's on the same line.
    [GeneratedRegex(@"#\s*suture:\s*(?<words>.*?)(?=#\s*(suture:|nosec|noqa|nosem)|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnComment();

    [GeneratedRegex(@"^ignore\s*\[(?<names>[^\]]*)\](?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ignore();

    // Other comments may begin so too: a suture is also a surgeon's.
    [GeneratedRegex(@"^(\w+\s*\[|(ignore|disable|suppress|skip|allow|off)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IsMeantAsOne();

    // "until 2027-01-01" is meant as a day too, "until the parser is new" is a reason.
    [GeneratedRegex(@"(?<!\S)until(\s*[=:]\s*(?<day>\S*)|\s+(?<day>\d\S*))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Until();
}
