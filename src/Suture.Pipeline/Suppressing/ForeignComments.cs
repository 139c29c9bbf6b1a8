using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Suture.Findings;
using Suture.Rules;

namespace Suture.Pipeline;

/// <summary>Reads the comments of other tools as those tools do: <c># nosec</c>, <c># noqa</c>, <c># nosemgrep</c>.</summary>
/// <remarks>Without a name that its tool would know, such a comment is about everything on its line.</remarks>
internal static partial class ForeignComments
{
    public static IEnumerable<Request> In(Comment comment, CodeFile code)
    {
        foreach (Match match in Nosec().Matches(comment.Text))
        {
            yield return Make("nosec", ForeignNames.OfBandit(match.Groups["words"].Value), comment, code);
        }

        foreach (Match match in Noqa().Matches(comment.Text))
        {
            var isOfFile = match.Groups["tool"].Success;
            if (!isOfFile || comment.StandsAlone)
            {
                yield return Make("noqa", CodesIn(match.Groups["words"].Value), comment, code) with { IsOfFile = isOfFile };
            }
        }

        foreach (Match match in Nosemgrep().Matches(comment.Text))
        {
            yield return Make("nosemgrep", IdsIn(match.Groups["words"].Value), comment, code) with { ReachesDown = comment.StandsAlone };
        }
    }

    private static Request Make(string marker, ImmutableArray<string> names, Comment comment, CodeFile code) =>
        new(new Suppression(marker, code.LocationOf(comment.Span), comment.Text, ""), names);

    private static ImmutableArray<string> CodesIn(string words) =>
        [.. Codes().Match(words).Groups["code"].Captures.Select(code => code.Value.ToUpperInvariant())];

    private static ImmutableArray<string> IdsIn(string words) => [.. Ids().Match(words).Groups["id"].Captures.Select(id => id.Value)];

    [GeneratedRegex(@"#\s*nosec\b(?<words>[^#]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Nosec();

    [GeneratedRegex(@"#\s*(?<tool>(flake8|ruff)\s*[:=]\s*)?noqa\b(\s*:(?<words>[^#]*))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Noqa();

    [GeneratedRegex(@"#\s*nosem(grep)?\b(\s*:(?<words>[^#]*))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Nosemgrep();

    [GeneratedRegex(@"^[\s,]*((?<code>[a-z]+\d+)\b[\s,]*)+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Codes();

    [GeneratedRegex(@"^\s*(?<id>[\w.\-]+)(\s*,\s*(?<id>[\w.\-]+))*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ids();
}
