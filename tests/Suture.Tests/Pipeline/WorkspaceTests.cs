using Suture.Pipeline;

namespace Suture.Tests.Pipeline;

public sealed class WorkspaceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_gives_its_python_files_at_any_depth_in_order()
    {
        folder.Write("src/b.py");
        folder.Write("src/a.py");
        folder.Write("src/deep/er/c.py");
        folder.Write("src/notes.txt");

        Assert.Equal(["src/a.py", "src/b.py", "src/deep/er/c.py"], Open("src").Files.Select(file => file.DisplayPath));
    }

    [Fact]
    public void Folders_that_hold_other_peoples_code_are_skipped()
    {
        foreach (var name in new[] { ".git/a.py", "node_modules/a.py", "__pycache__/a.py", "venv/a.py", ".venv/a.py", "mine/env/lib/a.py", "mine/b.py" })
        {
            folder.Write(name);
        }

        folder.Write("mine/env/pyvenv.cfg");

        Assert.Equal(["mine/b.py"], Open(".").Files.Select(file => file.DisplayPath));
    }

    [Fact]
    public void A_package_called_venv_is_no_environment()
    {
        folder.Write("lib/venv/__init__.py");
        folder.Write("lib/venv/__main__.py");

        Assert.Equal(["lib/venv/__init__.py", "lib/venv/__main__.py"], Open(".").Files.Select(file => file.DisplayPath));
    }

    [Fact]
    public void A_file_named_directly_is_taken_whatever_its_name()
    {
        folder.Write("script");
        folder.Write("venv/a.py");

        Assert.Equal(["script", "venv/a.py"], Open("script", "venv/a.py").Files.Select(file => file.DisplayPath));
    }

    [Fact]
    public void A_path_given_twice_is_done_once()
    {
        folder.Write("src/a.py");

        var workspace = Open("src/a.py", "src", "./src/", folder.In("src/a.py"));

        Assert.Equal(["src/a.py"], workspace.Files.Select(file => file.DisplayPath));
        Assert.Empty(workspace.Problems);
    }

    [Fact]
    public void A_missing_path_is_one_line_and_the_others_are_still_done()
    {
        folder.Write("a.py");

        var workspace = Open("missing.py", "a.py", "");

        Assert.Equal(["missing.py: does not exist", "'': is an empty path"], workspace.Problems.Select(problem => problem.ToString()));
        Assert.Single(workspace.Files);
    }

    [Fact]
    public void A_folder_that_links_to_itself_ends()
    {
        folder.Write("src/a.py");
        Directory.CreateSymbolicLink(folder.In("src/again"), folder.In("src"));

        var workspace = Open("src");

        Assert.Equal(["src/a.py"], workspace.Files.Select(file => file.DisplayPath));
        Assert.Empty(workspace.Skipped);
    }

    [Fact]
    public void A_linked_folder_outside_is_not_followed_and_that_is_said()
    {
        folder.Write("src/a.py");
        folder.Write("elsewhere/b.py");
        Directory.CreateSymbolicLink(folder.In("src/out"), folder.In("elsewhere"));

        var workspace = Open("src");

        Assert.Equal(["src/a.py"], workspace.Files.Select(file => file.DisplayPath));
        Assert.Equal("src/out", workspace.Skipped.Single().Path);
    }

    [Fact]
    public void A_linked_folder_that_is_named_itself_is_followed()
    {
        folder.Write("elsewhere/b.py");
        Directory.CreateSymbolicLink(folder.In("link"), folder.In("elsewhere"));

        Assert.Equal(["link/b.py"], Open("link").Files.Select(file => file.DisplayPath));
    }

    [Fact]
    public void A_linked_file_knows_whether_it_stays_inside()
    {
        folder.Write("src/a.py");
        folder.Write("secret.py");
        File.CreateSymbolicLink(folder.In("src/inside.py"), folder.In("src/a.py"));
        File.CreateSymbolicLink(folder.In("src/outside.py"), "../secret.py");

        var files = Open("src").Files;

        Assert.Equal([("src/a.py", true), ("src/inside.py", true), ("src/outside.py", false)], files.Select(file => (file.DisplayPath, file.StaysInside)));
    }

    [Fact]
    public void Links_that_lead_nowhere_or_in_a_circle_are_one_line_each()
    {
        folder.Write("src/a.py");
        File.CreateSymbolicLink(folder.In("src/gone.py"), "missing.py");
        File.CreateSymbolicLink(folder.In("src/x.py"), "y.py");
        File.CreateSymbolicLink(folder.In("src/y.py"), "x.py");

        var workspace = Open("src");

        Assert.Equal(["src/gone.py", "src/x.py", "src/y.py"], workspace.Problems.Select(problem => problem.Path));
        Assert.Equal("is a symbolic link to missing.py, which leads nowhere", workspace.Problems[0].Message);
        Assert.Single(workspace.Files);
    }

    [Fact]
    public void A_file_below_the_current_folder_keeps_its_path_in_an_output_folder()
    {
        folder.Write("src/deep/a.py");

        Assert.Equal("src/deep/a.py", Open(folder.In("src")).Files.Single().RelativePath);
    }

    [Fact]
    public void Files_outside_the_current_folder_get_paths_that_stay_in_an_output_folder_and_differ()
    {
        folder.Write("here/x.txt");
        folder.Write("one/a.py");
        folder.Write("two/one/a.py");

        var files = Workspace.Open(["../one", "../two/one"], new WorkspaceOptions(folder.In("here"))).Files;

        Assert.Equal(2, files.Select(file => file.RelativePath).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("one/a.py", files[0].RelativePath);
        Assert.All(files, file => Assert.False(file.RelativePath.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(file.RelativePath)));
    }

    [Fact]
    public void A_binary_file_is_one_line() =>
        Assert.Equal("is a binary file, not Python source", ProblemOf(folder.Write("a.py", [0x7F, 0x45, 0x4C, 0x46, 0, 0])));

    [Fact]
    public void A_file_of_unreadable_bytes_is_one_line() =>
        Assert.Equal(
            "is a binary file, or in an encoding that it does not name, and no Python source as it stands",
            ProblemOf(folder.Write("a.py", [.. Enumerable.Repeat((byte)0xFD, 20)])));

    [Fact]
    public void A_stray_byte_in_a_comment_hides_nothing()
    {
        var workspace = Open(folder.Write("a.py", [.. "x = 1  # caf"u8, 0xE9]));

        Assert.True(workspace.TryRead(workspace.Files.Single(), out var file, out _));
        Assert.Equal("x = 1  # caf\uDCE9", file.Text.Text);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        var path = folder.Write("a.py", new byte[3 << 20]);

        var workspace = Workspace.Open([path], new WorkspaceOptions(folder.Path, MaximumBytes: 2 << 20));

        Assert.False(workspace.TryRead(workspace.Files.Single(), out _, out var problem));
        Assert.Equal("is larger than 2 MB and was not read", problem);
    }

    [Fact]
    public void A_file_that_vanished_is_one_line()
    {
        var workspace = Open(folder.Write("a.py"));
        File.Delete(folder.In("a.py"));

        Assert.False(workspace.TryRead(workspace.Files.Single(), out _, out var problem));
        Assert.Equal("does not exist", problem);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_one_line()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess || OperatingSystem.IsWindows(), "root reads everything");
        var path = folder.Write("a.py");
#pragma warning disable CA1416 // skipped on Windows
        File.SetUnixFileMode(path, UnixFileMode.None);
#pragma warning restore CA1416

        Assert.Equal("cannot be read: permission denied", ProblemOf(path));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\uFEFFx = 1\r\n", "x = 1\r\n")]
    public void A_file_is_read_as_python_reads_it(string content, string text)
    {
        var workspace = Open(folder.Write("a.py", content));

        Assert.True(workspace.TryRead(workspace.Files.Single(), out var source, out _));
        Assert.Equal(text, source.Text.Text);
        Assert.Equal(File.ReadAllBytes(folder.In("a.py")), source.Text.Encoding.Encode(source.Text.Text));
    }

    private Workspace Open(params string[] paths) => Workspace.Open(paths, new WorkspaceOptions(folder.Path));

    private string ProblemOf(string path)
    {
        var workspace = Open(path);
        Assert.False(workspace.TryRead(workspace.Files.Single(), out _, out var problem));
        return problem;
    }
}
