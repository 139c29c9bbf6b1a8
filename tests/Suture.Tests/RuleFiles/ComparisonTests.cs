namespace Suture.Tests.RuleFiles;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("$X > 10", "11", true)]
    [InlineData("$X > 10", "10", false)]
    [InlineData("$X > 10", "5 * 3", true)]
    [InlineData("$X > 10", "name", false)]
    [InlineData("$X == 0x1f", "31", true)]
    [InlineData("1 < $X <= 3", "3", true)]
    [InlineData("1 < $X <= 3", "4", false)]
    [InlineData("$X % 2 == 1 or $X == 4", "4", true)]
    [InlineData("not ($X < 5 and $X > 2)", "3", false)]
    [InlineData("-7 // 2 == -4 and -7 % 3 == 2", "0", true)]
    [InlineData("2 ** 10 == 1024", "0", true)]
    [InlineData("10 ** 10 ** 10 > 1", "0", false)]
    [InlineData("1 / 0 > 1", "0", false)]
    [InlineData("$X / 4 == 0.5", "2", true)]
    [InlineData("$X & 2 != 0", "0o777", true)]
    [InlineData("$X in [1, 2, 3]", "2", true)]
    [InlineData("$X not in (1, 2, 3)", "2", false)]
    [InlineData("int($X) > 5", "'7'", true)]
    [InlineData("int($X) > 5", "'many'", false)]
    [InlineData("float($X) < 0.5", "'0.25'", true)]
    [InlineData("len($X) < 8", "'short'", true)]
    [InlineData("str($X) == 'True'", "True", true)]
    [InlineData("'key' in $X", "'monkey'", true)]
    [InlineData("re.match('ab+', $X)", "'abbc'", true)]
    [InlineData("re.match('b', $X)", "'ab'", false)]
    [InlineData("not re.match('b', $X)", "'ab'", true)]
    [InlineData("$X == 'a' + 'b'", "'ab'", true)]
    [InlineData("$X > 'a'", "5", false)]
    public void A_comparison_is_worth_what_python_says(string comparison, string code, bool holds) => Assert.Equal(
        holds ? 1 : 0,
        UserRules.Find($"patterns:\n- pattern: f($X)\n- metavariable-comparison:\n    comparison: {Quoted(comparison)}", $"f({code})\n").Length);

    [Theory]
    [InlineData("strip: true", "'90'", true)]
    [InlineData("strip: true", "'ten'", false)]
    [InlineData("base: 8", "100", true)]
    [InlineData("base: 8", "17", false)]
    [InlineData("base: 16\n    strip: true", "'0x50'", true)]
    public void Quotes_and_the_base_are_taken_into_account(string options, string code, bool holds) => Assert.Equal(
        holds ? 1 : 0,
        UserRules.Find($"patterns:\n- pattern: f($X)\n- metavariable-comparison:\n    metavariable: $X\n    comparison: $X > 60\n    {options}", $"f({code})\n").Length);

    [Theory]
    [InlineData("__import__('os').system('id')", "is not supported in a comparison")]
    [InlineData("$X.real > 1", "'$X.real' is not supported")]
    [InlineData("today() > 1", "'today()' is not supported")]
    [InlineData("re.match($X, 'a')", "is not supported")]
    [InlineData("re.match('(', $X)", "is no regex")]
    [InlineData("lambda: 1", "is not supported")]
    [InlineData("$X > ", "is no comparison")]
    [InlineData("x > 1", "'x' is not supported")]
    [InlineData("int($X, base=2) > 1", "is not supported")]
    [InlineData("1)\nimport os\n(1", "is no comparison")]
    public void What_a_comparison_may_not_say_is_an_error(string comparison, string message)
    {
        var file = UserRules.Parse($"patterns:\n- pattern: f($X)\n- metavariable-comparison:\n    comparison: {Quoted(comparison)}");

        Assert.Contains(message, Assert.Single(file.Errors).ToString(), StringComparison.Ordinal);
        Assert.Empty(file.Rules);
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
