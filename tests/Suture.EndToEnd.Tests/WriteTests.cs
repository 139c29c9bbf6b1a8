namespace Suture.EndToEnd.Tests;

[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class WriteTests : IDisposable
{
    private readonly Playground here = new Playground().Write("src/app.py", Programs.Vulnerable);

    public void Dispose() => here.Dispose();

    [Fact]
    public async Task Mended_code_takes_the_place_of_the_old_and_nothing_else_is_left_behind()
    {
        var result = await MendAsync("src");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Programs.Mended, here.Read("src/app.py"));
        Assert.Equal(["app.py"], here.Files("src"));
    }

    [Fact]
    public async Task A_file_keeps_its_mode()
    {
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(here.PathOf("src/app.py"), mode);

        await MendAsync("src");

        Assert.Equal(Programs.Mended, here.Read("src/app.py"));
        Assert.Equal(mode, File.GetUnixFileMode(here.PathOf("src/app.py")));
    }

    [Fact]
    public async Task A_file_keeps_its_line_breaks_and_its_byte_order_mark()
    {
        here.Write("src/app.py", [0xEF, 0xBB, 0xBF, .. Bytes(Programs.Vulnerable.ReplaceLineEndings("\r\n"))]);

        await MendAsync("src");

        Assert.Equal([0xEF, 0xBB, 0xBF, .. Bytes(Programs.Mended.ReplaceLineEndings("\r\n"))], here.ReadBytes("src/app.py"));
    }

    [Fact]
    public async Task A_file_keeps_its_encoding()
    {
        here.Write("src/app.py", FixTests.Latin1(Programs.Vulnerable));

        await MendAsync("src");

        Assert.Equal(FixTests.Latin1(Programs.Mended), here.ReadBytes("src/app.py"));
    }

    [Fact]
    public async Task A_clean_file_is_not_touched()
    {
        here.Write("src/app.py", Programs.Clean);
        var before = File.GetLastWriteTimeUtc(here.PathOf("src/app.py"));

        await MendAsync("src");

        Assert.Equal(before, File.GetLastWriteTimeUtc(here.PathOf("src/app.py")));
    }

    [Fact]
    public async Task A_link_inside_the_given_path_stays_a_link_and_its_target_is_mended()
    {
        File.CreateSymbolicLink(here.PathOf("src/link.py"), "app.py");

        var result = await MendAsync("src/link.py", "src");

        Assert.Equal("app.py", new FileInfo(here.PathOf("src/link.py")).LinkTarget);
        Assert.Equal(Programs.Mended, here.Read("src/app.py"));
        Assert.InRange(result.ExitCode, 0, 2);
    }

    [Fact]
    public async Task A_link_that_leaves_the_given_path_is_refused()
    {
        here.Write("outside.py", Programs.Vulnerable);
        File.CreateSymbolicLink(here.PathOf("src/link.py"), "../outside.py");

        var result = await MendAsync("src");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("suture: src/link.py: is a link that leads out of the given paths", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(Programs.Vulnerable, here.Read("outside.py"));
        Assert.Equal(Programs.Mended, here.Read("src/app.py"));
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private Task<SutureResult> MendAsync(params string[] paths) => here.RunAsync(["fix", "--static-only", "--write", .. paths]);
}
