using System.Collections.Concurrent;
using Suture.Pipeline;
using Suture.Text;
using Suture.Weaknesses;

namespace Suture.Tests.Taint.Project;

/// <summary>How often each file of a project is read: once alone, and again only when it is on a way between files.</summary>
public class ReadingTests : ProjectTests
{
    [Fact]
    public async Task Files_on_the_way_of_a_value_are_read_again() => Assert.Equal(["a.py 2", "b.py 3", "c.py 1"], await ReadingsAsync("""
        ### a.py
        from flask import request
        import b
        def view():
            b._run(request.args["x"])
        ### b.py
        import os
        def _run(x):
            os.system(x)
        ### c.py
        import b
        def other():
            b._run("ls")
        """));

    [Fact]
    public async Task A_file_that_only_answers_keeps_what_was_found_in_it() => Assert.Equal(
        ["a.py:4 os-command-injection", "b.py:3 os-command-injection"],
        await FindAsync("""
            ### a.py
            import os, sys
            import b

            os.system(b.read(sys.argv[1]))
            ### b.py
            import os
            def run(x):
                os.system(x)
            def read(x):
                return x.strip()
            """));

    [Fact]
    public async Task The_type_of_a_built_in_value_is_no_reason_to_read_again() => Assert.Equal(["a.py 1", "b.py 1"], await ReadingsAsync("""
        ### a.py
        import os
        from b import NAME
        def run(x):
            os.system(x + NAME.upper())
        ### b.py
        NAME = "x"
        """));

    [Fact]
    public async Task A_method_that_takes_nothing_but_its_receiver_cleans_nothing() => Assert.Equal(["a.py 1", "b.py 1"], await ReadingsAsync("""
        ### a.py
        from b import Journal
        def read(path):
            Journal().note(path)
            return open(path)
        ### b.py
        class Journal:
            def note(self, *what):
                self.last = len(what)
        """));

    [Fact]
    public async Task A_guard_in_another_file_is_a_reason_to_read_again() => Assert.Equal(["a.py 2", "b.py 2"], await ReadingsAsync("""
        ### a.py
        from b import check
        def read(name):
            check(name)
            return open(name)
        ### b.py
        def check(name):
            if not name.isalnum():
                raise ValueError(name)
        """));

    private static async Task<string[]> ReadingsAsync(string project)
    {
        var files = Split(project);
        var readings = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var options = MendOptions.Default with { StaticOnly = true, Parallelism = 2 };
        await ProjectSurvey.RunAsync([.. files.Keys], Read, Catalog.All, options, TestContext.Current.CancellationToken);
        return [.. readings.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}")];

        SourceFile Read(string path)
        {
            readings.AddOrUpdate(path, 1, static (_, count) => count + 1);
            return new SourceFile(path, new SourceText(files[path]));
        }
    }
}
