using System.Globalization;
using System.Text.RegularExpressions;

namespace Suture.Detectors.Bandit;

/// <summary>Which Bandit runs on which Python, as <c>bandit --version</c> tells.</summary>
public sealed partial record BanditVersion(Version Bandit, Version Python)
{
    // Python 3.8 made every literal an ast.Constant; Bandit learned to visit these in 1.6.3, and before that never saw a text.
    private static readonly Version firstWithConstants = new(1, 6, 3);
    private static readonly Version constantsCame = new(3, 8);

    private const int LongestAnswer = 4_096;

    /// <summary>True when this Bandit passes over every text of a program without a word, and so over what its tests look for in texts.</summary>
    public bool MissesTexts => Bandit < firstWithConstants && Python >= constantsCame;

    /// <summary>What a reader must know of this Bandit; empty when there is nothing.</summary>
    public string Warning => MissesTexts
        ? string.Create(CultureInfo.InvariantCulture, $"bandit {Bandit} is too old for the Python {Python} that it runs on and sees no text literal: it finds no SQL put together from text, no hard-coded password, no bound address or temporary folder; use 1.6.3 or later")
        : "";

    /// <summary>Reads what <c>bandit --version</c> says; null when that is something else.</summary>
    public static BanditVersion? Parse(string said) =>
        said.Length <= LongestAnswer && Numbers(BanditPattern().Match(said)) is { } bandit && Numbers(PythonPattern().Match(said)) is { } python ? new BanditVersion(bandit, python) : null;

    private static Version? Numbers(Match match) => match.Success && Version.TryParse(match.Groups["version"].Value, out var version) ? version : null;

    [GeneratedRegex(@"^\S*?(bandit|__main__\.py)\S* (?<version>[0-9]{1,5}\.[0-9]{1,5}(\.[0-9]{1,5})?)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BanditPattern();

    [GeneratedRegex(@"python version = (?<version>[0-9]{1,5}\.[0-9]{1,5}(\.[0-9]{1,5})?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PythonPattern();
}
