namespace Suture.Tests.Taint.Project;

/// <summary>Safe twins of flows between files: one fact differs.</summary>
public sealed class GuardsInOtherFilesTests : ProjectTests
{
    private const string Checks = """
        ### checks.py
        import re
        import shlex

        ALLOWED = {"a", "b"}

        def is_word(text):
            return re.fullmatch("[a-z]+", text) is not None

        def demand_word(text):
            if not re.fullmatch("[a-z]+", text):
                raise ValueError(text)

        def quoted(text):
            return shlex.quote(text)

        def looked_at(text):
            print(text)
            return True

        def known(text):
            if text in ALLOWED:
                return text
            raise KeyError(text)

        """;

    [Theory]
    [InlineData("if checks.is_word(x):\n        os.system('ls ' + x)")]
    [InlineData("if not checks.is_word(x):\n        return\n    os.system('ls ' + x)")]
    [InlineData("checks.demand_word(x)\n    os.system('ls ' + x)")]
    [InlineData("os.system('ls ' + checks.quoted(x))")]
    [InlineData("os.system('ls ' + checks.known(x))")]
    public async Task A_guard_in_another_file_is_seen(string body) => Assert.Empty(await FindAsync(Program(body)));

    [Theory]
    [InlineData("if checks.looked_at(x):\n        os.system('ls ' + x)")]
    [InlineData("checks.looked_at(x)\n    os.system('ls ' + x)")]
    [InlineData("checks.quoted(x)\n    os.system('ls ' + x)")]
    [InlineData("if not checks.is_word(x):\n        print(x)\n    os.system('ls ' + x)")]
    [InlineData("checks.demand_word('x')\n    os.system('ls ' + x)")]
    public async Task What_is_no_guard_stops_nothing(string body) =>
        Assert.Equal("os-command-injection", Assert.Single(await FindAsync(Program(body))).Split(' ')[1]);

    [Fact]
    public async Task A_value_that_was_cleaned_before_the_border_does_no_harm_behind_it() =>
        Assert.Empty(await FindAsync("""
            ### shell.py
            import os

            def _run(command):
                os.system("ls " + command)
            ### app.py
            import shlex
            from flask import request
            from shell import _run

            def view():
                _run(shlex.quote(request.args["x"]))
                _run("constant")
                _run(str(int(request.args["n"])))
            """));

    [Fact]
    public async Task A_module_of_the_same_last_name_is_another_module() =>
        Assert.Empty(await FindAsync("""
            ### a/__init__.py
            ### a/shell.py
            def _run(command):
                print(command)
            ### b/__init__.py
            ### b/shell.py
            import os

            def _run(command):
                os.system("ls " + command)
            ### a/app.py
            from flask import request
            from .shell import _run

            def view():
                _run(request.args["x"])
            """));

    private static string Program(string body) => Checks + $"### app.py\nimport os\nimport checks\nfrom flask import request\n\ndef view():\n    x = request.args['x']\n    {body}\n";
}
