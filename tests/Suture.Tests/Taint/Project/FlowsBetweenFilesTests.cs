namespace Suture.Tests.Taint.Project;

public sealed class FlowsBetweenFilesTests : ProjectTests
{
    private const string Shell = """
        ### tools/__init__.py
        ### tools/shell.py
        import os

        def _run(command):
            os.system("ls " + command)

        """;

    [Fact]
    public async Task A_value_is_followed_into_a_private_function_of_another_file() =>
        Assert.Equal(["tools/shell.py:4 os-command-injection"], await FindAsync(Shell + """
            ### app.py
            from flask import request
            from tools.shell import _run

            def view():
                _run(request.args["folder"])
            """));

    [Fact]
    public async Task The_path_tells_every_step_with_its_file()
    {
        var finding = Assert.Single(await FindingsAsync(Shell + """
            ### app.py
            from flask import request
            from tools import shell

            def view():
                shell._run(request.args["folder"])
            """));
        Assert.Equal(
            [
                "app.py:5:16 flask.request.args is read", "app.py:5:5 is passed to _run()", "tools/shell.py:3:10 is taken as command",
                "tools/shell.py:4:5 reaches os.system",
            ],
            finding.Path.Select(step => $"{step.Location} {step.Note}"));
        Assert.Equal(0.92, finding.StaticConfidence);
    }

    [Theory]
    [InlineData("import tools.shell", "tools.shell._run(request.args['x'])")]
    [InlineData("import tools.shell as s", "s._run(request.args['x'])")]
    [InlineData("from tools import shell", "shell._run(request.args['x'])")]
    [InlineData("from tools.shell import _run as go", "go(request.args['x'])")]
    [InlineData("from tools.shell import *\nfrom tools.shell import _run", "_run(request.args['x'])")]
    [InlineData("import tools.shell", "run = tools.shell._run\n    run(request.args['x'])")]
    public async Task Every_way_to_import_a_function_leads_to_it(string import, string call) =>
        Assert.Equal(["tools/shell.py:4 os-command-injection"], await FindAsync(Shell + $"### app.py\nfrom flask import request\n{import}\n\ndef view():\n    {call}\n"));

    [Fact]
    public async Task A_source_in_another_file_is_seen_at_the_sink() =>
        Assert.Equal(["app.py:6 sql-injection"], await FindAsync("""
            ### web/form.py
            from flask import request

            def name():
                return request.form["name"]
            ### app.py
            import sqlite3
            from web.form import name

            def view():
                db = sqlite3.connect("x")
                db.execute("SELECT * FROM t WHERE n = '" + name() + "'")
            """));

    [Fact]
    public async Task A_helper_that_builds_text_passes_it_on() =>
        Assert.Equal(["app.py:6 sql-injection"], await FindAsync("""
            ### sql.py
            def by_name(name):
                return f"SELECT * FROM t WHERE n = '{name}'"

            def by_number(number):
                return f"SELECT * FROM t WHERE n = {int(number)}"
            ### app.py
            import sqlite3
            from sql import by_name, by_number

            def view(name):
                db = sqlite3.connect("x")
                db.execute(by_name(name))
                db.execute(by_number(name))
            """));

    [Fact]
    public async Task A_connection_from_another_file_has_its_type() =>
        Assert.Contains("sqlite3.Cursor.execute", (await FindingsAsync("""
            ### pkg/__init__.py
            ### pkg/db.py
            import sqlite3

            def open_it():
                return sqlite3.connect("x")
            ### pkg/users.py
            from .db import open_it

            def find(name):
                handle = open_it().cursor()
                handle.execute("SELECT * FROM t WHERE n = '%s'" % name)
            """))[0].Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_library_that_another_file_only_hands_on_is_known() =>
        Assert.Equal(["app.py:4 unsafe-deserialization"], await FindAsync("""
            ### pkg/compat.py
            import pickle as serializer
            ### app.py
            from pkg.compat import serializer

            def read(data):
                return serializer.loads(data)
            """));

    [Fact]
    public async Task A_method_of_a_base_class_in_another_file_is_entered() =>
        Assert.Equal(["base.py:5 os-command-injection"], await FindAsync("""
            ### base.py
            import os

            class Base:
                def _go(self, command):
                    os.system(command)
            ### app.py
            from flask import request
            from base import Base

            class Job(Base):
                def start(self):
                    self._go(request.args["x"])
            """));

    [Fact]
    public async Task A_handler_is_known_by_a_base_class_in_another_file() =>
        Assert.Contains(await FindingsAsync("""
            ### base.py
            import tornado.web

            class Base(tornado.web.RequestHandler):
                pass
            ### app.py
            import os
            from base import Base

            class Job(Base):
                def get(self, name):
                    os.system("ls " + name)
            """), finding => finding.StaticConfidence > 0.9 && finding.Location.Path == "app.py");

    [Fact]
    public async Task A_variable_of_another_module_carries_what_it_was_given() =>
        Assert.Equal(["app.py:5 os-command-injection"], await FindAsync("""
            ### settings.py
            import sys

            TARGET = sys.argv[1]
            ### app.py
            import os
            import settings

            def _go():
                os.system("ls " + settings.TARGET)
            """));

    [Theory]
    [InlineData(3, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 0)]
    public async Task A_value_crosses_five_borders_and_no_more(int borders, int expected)
    {
        var project = "### f0.py\nfrom flask import request\nimport f1\n\ndef view():\n    f1._pass(request.args['x'])\n";
        for (var i = 1; i < borders; i++)
        {
            project += $"### f{i}.py\nimport f{i + 1}\n\ndef _pass(x):\n    f{i + 1}._pass(x)\n";
        }

        project += $"### f{borders}.py\nimport os\n\ndef _pass(x):\n    os.system(x)\n";
        Assert.Equal(expected, (await FindAsync(project)).Length);
    }

    [Fact]
    public async Task Files_that_import_each_other_settle()
    {
        const string Project = """
            ### a.py
            import b
            from flask import request

            def start():
                b._down(request.args["x"], 3)

            def _back(x, n):
                b._down(x, n - 1)
            ### b.py
            import a
            import os

            def _down(x, n):
                if n:
                    a._back(x, n)
                os.system(x)
            """;
        Assert.Equal(["b.py:7 os-command-injection"], await FindAsync(Project));
    }

    [Fact]
    public async Task Threads_and_the_order_of_files_change_nothing()
    {
        var project = string.Concat(Enumerable.Range(0, 12).Select(i => $$"""
            ### m{{i}}.py
            import os
            from flask import request
            import m{{(i + 1) % 12}} as following

            def view():
                following._step(request.args["x"])

            def _step(x):
                os.system("ls " + following._quote(x))

            def _quote(x):
                return following._quote(x) if len(x) > 9 else "'" + x + "'"

            """));
        var expected = (await FindingsAsync(project, jobs: 1)).Select(finding => string.Join('\n', finding.Path)).ToArray();
        Assert.Equal(12, expected.Length);
        foreach (var (jobs, isReversed) in new[] { (2, false), (8, false), (1, true), (8, true) })
        {
            Assert.Equal(expected, (await FindingsAsync(project, jobs: jobs, isReversed: isReversed)).Select(finding => string.Join('\n', finding.Path)));
        }
    }
}
