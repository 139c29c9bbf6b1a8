using Suture.Tests.Pipeline;

namespace Suture.Tests.RuleFiles;

public sealed class RuleRegexTests
{
    [Theory]
    [InlineData(@"\d+", "٣", "3", "3")]
    [InlineData(@"[[:upper:]]{2}", "ab", "AB", "AB")]
    [InlineData(@"(?P<A>a)(b)\2(?P=A)", "abab", "abba", "abba")]
    [InlineData(@"(?<A>x)\k<A>", "xy", "xx", "xx")]
    [InlineData(@"(?i)key", "kez", "KEY", "KEY")]
    [InlineData(@"a[^]b]c", "a]c", "axc", "axc")]
    [InlineData(@"[a[b]+c", "dc", "[c", "[c")]
    [InlineData(@"(?<!x)y", "xy", "zy", "y")]
    [InlineData(@"\_a\h", "_ab", "_a ", "_a ")]
    [InlineData(@"(?:ab){2}", "ab", "abab", "abab")]
    public void A_regex_means_what_pcre_says(string regex, string no, string yes, string found) =>
        Assert.Equal([found], UserRules.Find($"pattern-regex: '{regex}'", $"{no}\n\n{yes}\n"));

    [Theory]
    [InlineData(@"a++", "is no regex")]
    [InlineData(@"\Qa\E", @"\Q is not supported")]
    [InlineData(@"(*UTF)a", "verbs")]
    [InlineData(@"[[:nothing:]]", "[:nothing:]")]
    [InlineData(@"(?P=a)", "there is no group 'a'")]
    [InlineData(@"(?P<a", "is not closed")]
    [InlineData(@"a\", "a backslash stands at the end")]
    public void What_has_no_meaning_here_is_an_error(string regex, string message) =>
        Assert.Contains(message, Assert.Single(UserRules.Parse($"pattern-regex: '{regex}'").Errors).Message, StringComparison.Ordinal);

    [Fact]
    public void A_regex_that_could_take_for_ever_takes_none_where_it_need_not() =>
        Assert.Empty(UserRules.Find("pattern-regex: '^(a+)+$'", new string('a', 20_000) + "!\n"));

    [Fact]
    public async Task A_regex_that_takes_too_long_is_a_problem_of_the_file_and_no_silence()
    {
        var report = await Mend.StaticallyAsync($"x = '{new string('a', 60)}!'\n", UserRules.Weakness("pattern-regex: '(?=(a+)+$)(a|aa)+$'"));

        Assert.Contains("'(?=(a+)+$)(a|aa)+$' was given up after one second", Assert.Single(report.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_regex_that_takes_too_long_in_a_taint_rule_stops_that_rule_alone()
    {
        const string Slow = "mode: taint\npattern-sources: [{pattern-regex: '(?=(a+)+$)(a|aa)+$'}]\npattern-sinks: [{pattern: sink(...)}]";
        const string Sound = "mode: taint\npattern-sources: [{pattern: source()}]\npattern-sinks: [{pattern: sink(...)}]";
        var report = await Mend.StaticallyAsync(
            $"x = '{new string('a', 60)}!'\nsink(source())\n", [.. UserRules.Weaknesses(UserRules.File(Slow, "slow"), UserRules.File(Sound, "sound"))]);

        Assert.Equal("sound", Assert.Single(report.Cases).Finding.Rule);
        Assert.StartsWith("slow could not be looked for", Assert.Single(report.Problems), StringComparison.Ordinal);
    }
}
