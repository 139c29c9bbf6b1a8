using Suture.Detectors;
using Suture.Detectors.Bandit;

namespace Suture.Tests.Detectors;

public sealed class BanditArgumentsTests
{
    [Theory]
    [InlineData("--confidence=HIGH --severity=HIGH", "-iii|-lll")]
    [InlineData("--confidence-level medium --severity-level=low", "-ii|-l")]
    [InlineData("--severity-level all", "")]
    [InlineData("--confidence --severity", "-i|-l")]
    [InlineData("-ll -iii -t B602,B608", "-ll|-iii|-t|B602,B608")]
    [InlineData("-c 'a b.yaml' --ini x", "-c|/home/me/a b.yaml|--ini|/home/me/x")]
    [InlineData("--configfile=a.yaml -b /b.json", "--configfile|/home/me/a.yaml|-b|/b.json")]
    public void Levels_are_written_as_every_version_knows_them(string line, string arguments) =>
        Assert.Equal(arguments, string.Join('|', BanditArguments.Of(line, "/home/me")));

    [Theory]
    [InlineData("-f xml")]
    [InlineData("-fxml")]
    [InlineData("--format=xml")]
    [InlineData("-o somewhere")]
    [InlineData("--output somewhere")]
    [InlineData("-r .")]
    [InlineData("--exit-zero")]
    [InlineData("-")]
    [InlineData("--help")]
    public void What_would_take_the_report_away_is_refused(string line) =>
        Assert.Contains("--bandit-args", Assert.Throws<DetectorException>(() => BanditArguments.Of(line, "/home/me")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_level_that_there_is_not_is_an_error() =>
        Assert.Contains("no level extreme", Assert.Throws<DetectorException>(() => BanditArguments.Of("--severity=EXTREME", "/")).Message, StringComparison.Ordinal);
}
