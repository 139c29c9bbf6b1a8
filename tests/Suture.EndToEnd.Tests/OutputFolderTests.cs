namespace Suture.EndToEnd.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly Playground here = new Playground().Write("src/a.py", Programs.Vulnerable).Write("src/deep/b.py", Programs.Clean);

    public void Dispose() => here.Dispose();

    [Fact]
    public async Task Every_input_is_written_under_its_relative_path()
    {
        var result = await here.RunAsync("fix", "--static-only", "src/a.py", "src/deep/b.py", "--output", "out");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["src/a.py", "src/deep/b.py"], here.Files("out"));
        Assert.Equal(Programs.Mended, here.Read("out/src/a.py"));
        Assert.Equal(Programs.Clean, here.Read("out/src/deep/b.py"));
        Assert.Equal(Programs.Vulnerable, here.Read("src/a.py"));
    }

    [Fact]
    public async Task What_is_no_Python_is_copied_byte_for_byte_and_said_to_be_so()
    {
        byte[] bytes = [1, 2, 0, 3];
        here.Write("src/data.py", bytes);

        var result = await here.RunAsync("fix", "--static-only", "src", "--output", "out");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(bytes, here.ReadBytes("out/src/data.py"));
        Assert.Equal(Programs.Mended, here.Read("out/src/a.py"));
    }

    [Fact]
    public async Task Absolute_paths_and_parents_stay_inside_the_folder()
    {
        var elsewhere = Directory.CreateDirectory(here.PathOf("elsewhere")).FullName;

        var result = await SutureBinary.RunAsync(elsewhere, "fix", "--static-only", here.PathOf("src/a.py"), "../src/deep/b.py", "--output", "out");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(2, here.Files("elsewhere/out").Length);
        Assert.Equal(["elsewhere/out", "src/a.py", "src/deep/b.py"], here.Files().Select(path => path.StartsWith("elsewhere/out/", StringComparison.Ordinal) ? "elsewhere/out" : path).Distinct());
    }

    [Fact]
    public async Task A_second_run_does_not_take_its_own_output_for_input()
    {
        await here.RunAsync("fix", "--static-only", ".", "--output", "out");

        await here.RunAsync("fix", "--static-only", ".", "--output", "out");

        Assert.Equal(["src/a.py", "src/deep/b.py"], here.Files("out"));
    }

    [Fact]
    public async Task An_input_is_never_overwritten()
    {
        var result = await here.RunAsync("fix", "--static-only", "src", "--output", ".");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("would overwrite src/a.py", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(Programs.Vulnerable, here.Read("src/a.py"));
    }

    [Fact]
    public async Task Standard_input_has_no_place_there()
    {
        var result = await here.FeedAsync(Programs.Clean, "fix", "-", "--output", "out");

        Assert.Equal(2, result.ExitCode);
        Assert.Single(result.ErrorLines);
    }
}
