namespace Suture.EndToEnd.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly Playground here = new Playground().Write("good.py", Programs.Clean);

    public void Dispose() => here.Dispose();

    [Fact]
    public async Task A_missing_path_is_one_line_and_the_others_are_done()
    {
        var result = await here.RunAsync("scan", "gone.py", "good.py");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("suture: gone.py: does not exist", Assert.Single(result.ErrorLines));
        Assert.StartsWith("gone.py  not analysed: does not exist\n2 files: nothing found.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_file_is_one_line()
    {
        here.Write("image.py", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]);

        Refuses(await here.RunAsync("scan", "image.py", "good.py"), "suture: image.py: is a binary file, not Python source");
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        using var make = System.Diagnostics.Process.Start("mkfifo", [here.PathOf("pipe.py")]);
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        Refuses(await here.RunAsync("scan", "pipe.py", "good.py"), "suture: pipe.py: is a pipe, socket or device, not a file");
    }

    [Fact]
    public async Task A_file_over_fifty_megabytes_is_one_line()
    {
        using (var big = File.Create(here.PathOf("big.py")))
        {
            big.SetLength((50L << 20) + 1);
        }

        Refuses(await here.RunAsync("scan", "big.py", "good.py"), "suture: big.py: is larger than 50 MB and was not read");
    }

    [Fact]
    public async Task A_dangling_link_is_one_line()
    {
        File.CreateSymbolicLink(here.PathOf("link.py"), "nowhere.py");

        var result = await here.RunAsync("scan", ".");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("suture: link.py: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loop_of_links_is_one_line()
    {
        File.CreateSymbolicLink(here.PathOf("a.py"), "b.py");
        File.CreateSymbolicLink(here.PathOf("b.py"), "a.py");

        var result = await here.RunAsync("scan", "a.py", "good.py");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("suture: a.py: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loop_of_folders_ends()
    {
        Directory.CreateDirectory(here.PathOf("inner"));
        File.CreateSymbolicLink(here.PathOf("inner/again"), "..");

        var result = await here.RunAsync("scan", ".");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("1 file: nothing found.\n", result.Output);
    }

    [Fact]
    public async Task A_folder_named_like_a_file_is_a_folder()
    {
        here.Write("package.py/inside.py", Programs.Clean);

        var result = await here.RunAsync("scan", "package.py");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("1 file: nothing found.\n", result.Output);
    }

    [Fact]
    public async Task An_empty_file_is_clean()
    {
        here.Write("empty.py", "");

        Assert.Equal(0, (await here.RunAsync("scan", "empty.py")).ExitCode);
    }

    [Fact]
    public async Task A_folder_without_Python_is_said_to_be_so()
    {
        Directory.CreateDirectory(here.PathOf("docs"));

        var result = await here.RunAsync("scan", "docs");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("suture: note: there is no Python file in the given paths", Assert.Single(result.ErrorLines));
    }

    [Fact]
    public async Task A_syntax_error_is_a_note_and_no_error()
    {
        here.Write("half.py", "def f(:\n    return 1\n");

        var result = await here.RunAsync("scan", "half.py");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("half.py  note: syntax error at 1:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_note_and_the_file_comes_back_byte_for_byte()
    {
        byte[] bytes = [.. "x = '"u8, 0xFF, 0xFE, .. "'\n"u8];
        here.Write("odd.py", bytes);

        var result = await here.RunAsync("fix", "odd.py", "--output", "out");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("odd.py  note: ", result.Output, StringComparison.Ordinal);
        Assert.Equal(bytes, here.ReadBytes("out/odd.py"));
    }

    [Fact]
    public async Task Names_cannot_speak_to_the_terminal()
    {
        var result = await here.RunAsync("scan", "\e[31mred.py");

        Assert.Equal(2, result.ExitCode);
        Assert.DoesNotContain('\e', result.Error);
        Assert.DoesNotContain('\e', result.Output);
    }

    private static void Refuses(SutureResult result, string line)
    {
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(line, Assert.Single(result.ErrorLines));
        Assert.Contains("2 files: nothing found.\n1 file was not analysed", result.Output, StringComparison.Ordinal);
    }
}
