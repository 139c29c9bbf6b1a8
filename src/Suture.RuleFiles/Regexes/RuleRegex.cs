using System.Text.RegularExpressions;

namespace Suture.RuleFiles.Regexes;

/// <summary>
/// A regex of a rule. Both the rule and the text may be hostile: where it can be, the regex is one that takes time in proportion to the text, and
/// in any case it is given up after a second, which is told and never taken for "no match".
/// </summary>
internal sealed class RuleRegex
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyDictionary<string, int> names;
    private readonly Lazy<Regex> regex;

    private RuleRegex(string pattern, string translated, IReadOnlyDictionary<string, int> names, RegexOptions options)
    {
        (Pattern, this.names) = (pattern, names);
        regex = new Lazy<Regex>(() => Build(translated, options));
    }

    /// <summary>As the rule writes it.</summary>
    public string Pattern { get; }

    /// <summary>The groups with what metavariables call them: <c>$1</c>, and <c>$NAME</c> for one that has a name.</summary>
    public IEnumerable<(string Metavariable, int Group)> Groups =>
        Enumerable.Range(1, regex.Value.GetGroupNumbers().Length - 1).Select(number => ($"${number}", number)).Concat(names.Select(name => ($"${name.Key}", name.Value)));

    /// <exception cref="RuleException">It is no regex.</exception>
    public static RuleRegex Parse(string pattern, int line, bool isMultiline = false)
    {
        var options = RegexOptions.CultureInvariant | (isMultiline ? RegexOptions.Multiline : RegexOptions.None);
        try
        {
            var (text, names) = PcreText.Translate(pattern);
            _ = new Regex(text, options, Patience);
            return new RuleRegex(pattern, text, names, options);
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            throw new RuleException(line, $"'{pattern}' is no regex that can be used: {error.Message.ReplaceLineEndings(" ")}");
        }
    }

    public bool IsMatch(string text) => First(text) is not null;

    /// <summary>True when the text begins with it.</summary>
    public bool IsBeginning(string text) => First(text) is { Index: 0 };

    /// <summary>All matches, from the left.</summary>
    public IEnumerable<Match> Matches(string text)
    {
        for (var match = First(text); match is not null; match = Guarded(match.NextMatch))
        {
            yield return match;
        }
    }

    private Match? First(string text) => Guarded(() => regex.Value.Match(text));

    private Match? Guarded(Func<Match> search)
    {
        try
        {
            return search() is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            throw new RegexTooSlowException(Pattern);
        }
    }

    // Look-around and references to groups need the engine that may go back.
    private static Regex Build(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, Patience);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, Patience);
        }
    }
}
