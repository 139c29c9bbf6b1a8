namespace Suture.EndToEnd.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task The_version_is_one_line()
    {
        using var here = new Playground();

        var result = await here.RunAsync("--version");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^suture \d+\.\d+\.\d+\n$", result.Output);
    }

    [Fact]
    public async Task The_version_costs_at_most_ten_milliseconds_of_processor_time()
    {
        using var here = new Playground();
        var best = double.MaxValue;
        for (var i = 0; i < 10; i++)
        {
            best = Math.Min(best, await SutureBinary.ProcessorSecondsAsync(here.Root, "--version"));
        }

        Assert.InRange(best, 0, 0.010);
    }

    [Theory]
    [InlineData("fix")]
    [InlineData("scan")]
    [InlineData("explain")]
    public async Task Help_is_as_reviewed(string command)
    {
        using var here = new Playground();

        var result = await here.RunAsync(command, "--help");

        Assert.Equal(0, result.ExitCode);
        Snapshot.Matches(result.Output, $"help-{command}.txt");
    }

    [Theory]
    [InlineData("scna")]
    [InlineData("fix")]
    [InlineData("scan", "a.py", "--format", "xml")]
    [InlineData("scan", "a.py", "--budget", "0")]
    [InlineData("fix", "a.py", "--threshold", "1.5")]
    [InlineData("fix", "a.py", "--write", "--diff")]
    [InlineData("fix", "a.py", "--diff", "--format", "json")]
    [InlineData("fix", "a.py", "--tests", "nowhere")]
    [InlineData("explain", "no-such-rule")]
    public async Task A_request_that_makes_no_sense_is_exit_code_2_and_says_why(params string[] arguments)
    {
        using var here = new Playground();
        here.Write("a.py", Programs.Clean);

        var result = await here.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("suture: ", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task Arguments_that_begin_with_an_at_sign_are_files_like_others()
    {
        using var here = new Playground();
        here.Write("@a.py", Programs.Clean);

        Assert.Equal(0, (await here.RunAsync("scan", "@a.py")).ExitCode);
    }
}
