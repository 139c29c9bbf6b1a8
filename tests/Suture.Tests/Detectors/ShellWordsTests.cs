using Suture.Detectors;

namespace Suture.Tests.Detectors;

public sealed class ShellWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("   \t ", "")]
    [InlineData("-t B602  -s B101", "-t|B602|-s|B101")]
    [InlineData("--confidence=HIGH --severity=HIGH", "--confidence=HIGH|--severity=HIGH")]
    [InlineData("-c 'my settings.yaml'", "-c|my settings.yaml")]
    [InlineData("-c \"my \\\"own\\\" settings\"", "-c|my \"own\" settings")]
    [InlineData("a\\ b c", "a b|c")]
    [InlineData("one'two'\"three\"", "onetwothree")]
    [InlineData("'' x", "|x")]
    [InlineData("'$HOME' \"`id`\"", "$HOME|`id`")]
    [InlineData("\"\\n\"", "\\n")]
    public void Words_are_parted_as_a_shell_parts_them(string line, string words) => Assert.Equal(words, string.Join('|', ShellWords.Split(line)));

    [Theory]
    [InlineData("a 'b")]
    [InlineData("a \"b")]
    [InlineData("a\\")]
    public void What_is_not_finished_is_an_error(string line) => Assert.Throws<DetectorException>(() => ShellWords.Split(line));
}
