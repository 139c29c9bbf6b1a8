using System.Text;

namespace Suture.EndToEnd.Tests;

public sealed class FixTests : IDisposable
{
    private readonly Playground here = new Playground().Write("app.py", Programs.Vulnerable).Write("clean.py", Programs.Clean);

    public void Dispose() => here.Dispose();

    [Fact]
    public async Task Everything_mended_is_exit_code_0_and_the_report_tells_the_story()
    {
        var result = await here.RunAsync("fix", ".");

        Assert.Equal(0, result.ExitCode);
        Snapshot.Matches(result.Output, "fix.txt");
        Assert.Equal(Programs.Vulnerable, here.Read("app.py"));
    }

    [Fact]
    public async Task Findings_below_the_threshold_are_left_and_make_exit_code_1()
    {
        var result = await here.RunAsync("fix", "--static-only", "--threshold", "1", ".");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(", 1 left.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_pass_finds_nothing_left_to_do()
    {
        await here.RunAsync("fix", "--write", ".");

        var second = await here.RunAsync("fix", ".");

        Assert.Equal(0, second.ExitCode);
        Assert.Equal("2 files: nothing found.\n", second.Output);
    }

    [Fact]
    public async Task The_diff_alone_is_a_patch_that_git_applies()
    {
        var result = await here.RunAsync("fix", "--static-only", "--diff", "app.py");
        here.Write("fix.patch", result.OutputBytes);

        var git = await SutureBinary.FinishAsync(SutureBinary.Start(here.Root, "git", ["apply", "fix.patch"]), []);

        Assert.Equal("", git.Error);
        Assert.Equal(Programs.Mended, here.Read("app.py"));
    }

    [Fact]
    public async Task A_patch_keeps_the_bytes_of_old_encodings_and_line_breaks()
    {
        here.Write("old.py", Latin1(Programs.Vulnerable));

        var result = await here.RunAsync("fix", "--static-only", "--diff", "old.py");
        here.Write("fix.patch", result.OutputBytes);
        var git = await SutureBinary.FinishAsync(SutureBinary.Start(here.Root, "git", ["apply", "--whitespace=nowarn", "fix.patch"]), []);

        Assert.Equal("", git.Error);
        Assert.Equal(Latin1(Programs.Mended), here.ReadBytes("old.py"));
    }

    [Fact]
    public async Task Mended_code_of_standard_input_goes_to_standard_output_and_the_report_does_not()
    {
        var result = await here.FeedAsync(Programs.Vulnerable, "fix", "--static-only", "--write", "-");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Programs.Mended, result.Output);
        Assert.Contains("1 mended but unproven", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clean_code_of_standard_input_comes_back_as_it_was()
    {
        Assert.Equal(Programs.Clean, (await here.FeedAsync(Programs.Clean, "fix", "--write", "-")).Output);
    }

    internal static byte[] Latin1(string program) =>
        Encoding.Latin1.GetBytes("# -*- coding: latin-1 -*-\r\n# caf\u00E9\r\n" + program.ReplaceLineEndings("\r\n"));
}
