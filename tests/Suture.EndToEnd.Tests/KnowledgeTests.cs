namespace Suture.EndToEnd.Tests;

public sealed class KnowledgeTests
{
    [Theory]
    [InlineData("sql-injection")]
    [InlineData("CWE-89")]
    [InlineData("cwe-089")]
    [InlineData("89")]
    public async Task A_weakness_is_explained_by_its_name_or_its_number(string name)
    {
        using var here = new Playground();

        var result = await here.RunAsync("explain", name);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("# SQL injection", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_lists_each_rule_on_a_line()
    {
        using var here = new Playground();

        var result = await here.RunAsync("rules");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"(?m)^sql-injection +CWE-89 +\S", result.Output);
    }

    [Fact]
    public async Task The_doctor_tries_the_sandbox_and_names_every_layer()
    {
        using var here = new Playground();

        var result = await here.RunAsync("doctor");

        Assert.Equal(0, result.ExitCode);
        Assert.All(["python3", "bwrap", "setpriv", "prlimit", "seccomp", "afl-fuzz", "bandit", "codeql"], name => Assert.Matches($@"(?m)^  (yes|no ) +{name} ", result.Output));
        Assert.Contains("All is there", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_says_what_is_lost_where_nothing_is_installed()
    {
        using var here = new Playground();

        var process = SutureBinary.Start(here.Root, "/usr/bin/bwrap", ["--dev-bind", "/", "/", "--tmpfs", "/usr/bin", "--setenv", "PATH", "/nowhere", SutureBinary.Path, "doctor"]);
        var result = await SutureBinary.FinishAsync(process, []);

        Assert.Equal(1, result.ExitCode);
        Assert.Matches("(?m)^  no   python3 +without it no code is run and nothing is proven; apt-get install python3$", result.Output);
        Assert.Matches("(?m)^  no   bwrap +install it: apt-get install bubblewrap", result.Output);
        Assert.Contains("Nothing of the analysed code will be run", result.Output, StringComparison.Ordinal);
    }
}
