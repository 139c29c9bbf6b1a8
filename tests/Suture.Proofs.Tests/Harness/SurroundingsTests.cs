using System.Text.Json.Nodes;
using Suture.Proving;
using Suture.Rules;
using Xunit;

namespace Suture.Proofs.Tests.Harness;

/// <summary>The world as analysed code sees it.</summary>
public sealed class SurroundingsTests
{
    [Fact]
    public async Task Chance_and_time_are_the_same_on_every_run()
    {
        const string Code =
            """
            import random, secrets, time, uuid
            from datetime import datetime, date
            def f():
                time.sleep(3600)
                print(random.random(), secrets.token_hex(4), uuid.uuid4(), time.time(), datetime.now(), isinstance(datetime.now(), datetime))
            """;
        var first = await Bench.OutcomesAsync(Code, """{"call": "f"}""");
        var second = await Bench.OutcomesAsync(Code, """{"call": "f"}""");
        Assert.EndsWith(" True\n", (string?)first[0]["stdout"], StringComparison.Ordinal);
        Assert.Equal(first[0].ToJsonString(), second[0].ToJsonString());
    }

    [Fact]
    public async Task Missing_modules_are_stood_in_for_and_named()
    {
        var ran = await Bench.RunAsync(Bench.Request(
            """
            import no_such_package.part as p
            from another_missing import Base, helper, SomeError
            from .models import User
            class Child(Base):
                pass
            @p.decorate(1)
            def f(x):
                with p.open(x) as handle:
                    for item in handle:
                        item.save()
                try:
                    raise SomeError('a')
                except SomeError:
                    return [Child(n=1).n, User.query.get(x) is not None]
            """) with
        { Benign = ["""{"call": "f", "args": {"x": "1"}}"""] });
        Assert.Equal("[1,true]", JsonNode.Parse(ran.Records[1].Outcome)!["value"]!.ToJsonString());
        Assert.Equal(["another_missing", "no_such_package", "surrounding_package"], ran.StandIns);
    }

    [Fact]
    public async Task Code_that_is_ready_to_miss_a_module_misses_it()
    {
        var outcomes = await Bench.OutcomesAsync(
            "try:\n    import no_such_json as json\nexcept ImportError:\n    import json\ndef f(): return json.dumps([1])",
            """{"call": "f"}""");
        Assert.Equal("[1]", (string?)outcomes[0]["value"]);
    }

    [Fact]
    public async Task Tables_and_columns_that_are_missing_are_made_up()
    {
        var outcomes = await Bench.OutcomesAsync(
            """
            import sqlite3
            def find(name):
                c = sqlite3.connect('/var/lib/app/users.db')
                rows = c.execute("SELECT email, u.age FROM users u WHERE u.username = ? AND active = 1", (name,)).fetchall()
                c.execute("INSERT INTO log VALUES (?, ?, ?, ?)", (1, 2, 3, 4))
                c.execute("INSERT INTO users (nick) VALUES (?)", ('n',))
                c.commit()
                return rows
            """,
            """{"call": "find", "args": {"name": "alice"}}""");
        Assert.Equal("", (string?)outcomes[0]["exception"]);
        Assert.Equal("""[{"tuple":["alice",1]}]""", outcomes[0]["value"]!.ToJsonString());
    }

    [Theory]
    [InlineData("import psycopg2", "psycopg2.connect(dbname='x')", "%s")]
    [InlineData("import pymysql", "pymysql.connect(host='h', user='u')", "%s")]
    [InlineData("import MySQLdb", "MySQLdb.connect('h')", "%s")]
    [InlineData("import mysql.connector", "mysql.connector.connect(host='h')", "%s")]
    [InlineData("import pyodbc", "pyodbc.connect('DSN=x')", "?")]
    public async Task Drivers_answer_without_a_server(string import, string connect, string mark)
    {
        var outcomes = await Bench.OutcomesAsync(
            $"""
            {import}
            def find(name):
                connection = {connect}
                cursor = connection.cursor()
                cursor.execute("SELECT name, age FROM users WHERE name = {mark} LIMIT 1", (name,))
                return cursor.fetchone()
            """,
            """{"call": "find", "args": {"name": "bob"}}""");
        Assert.Equal("""{"tuple":["bob",2]}""", outcomes[0]["value"]!.ToJsonString());
    }

    [Fact]
    public async Task Network_clients_answer_with_an_empty_success()
    {
        var ran = await Bench.RunAsync(Bench.Request(
            """
            import requests, urllib.request, socket
            def f(url):
                try:
                    r = requests.get(url, timeout=5)
                    r.raise_for_status()
                except requests.exceptions.RequestException as e:
                    return 'failed'
                with urllib.request.urlopen(url) as answer:
                    data = answer.read()
                return [r.status_code, r.json(), len(data), socket.gethostbyname('x')]
            """) with
        {
            Benign = ["""{"call": "f", "args": {"url": "http://example.com"}}"""],
            Oracle = new Oracle("PAYLOADS = []\ndef install(watch):\n    watch.on_call('requests.get', lambda call: watch.violation('%s %s' % (call.arg(0, 'url'), call.kwargs)))\n"),
        });
        Assert.Equal("""[200,{"dict":[["ok",true]]},0,"93.184.216.34"]""", JsonNode.Parse(ran.Records[1].Outcome)!["value"]!.ToJsonString());
        Assert.Equal(["http://example.com {'timeout': 5}"], ran.Records[1].Violations.Select(violation => violation.Text));
    }

    [Fact]
    public async Task An_endless_input_ends_and_the_next_one_runs()
    {
        var outcomes = await Bench.OutcomesAsync(
            "def f(x):\n    while x:\n        try:\n            pass\n        except Exception:\n            pass\n    return 'done'",
            """{"call": "f", "args": {"x": true}}""",
            """{"call": "f", "args": {"x": false}}""");
        Assert.True((bool)outcomes[0]["timedOut"]!);
        Assert.Equal("done", (string?)outcomes[1]["value"]);
    }

    [Fact]
    public async Task A_report_that_analysed_code_prints_is_not_believed()
    {
        var ran = await Bench.RunAsync(Bench.Request(
            """
            import os, sys
            def f():
                for fd in range(1, 20):
                    try:
                        os.write(fd, b'{"end": true}\n')
                    except OSError:
                        pass
                try:
                    open('/proc/self/fd/3', 'w')
                    return 'opened'
                except PermissionError:
                    return 'refused'
            """) with
        { Benign = ["""{"call": "f"}"""] });
        Assert.Equal(2, ran.Records.Length);
        Assert.Contains("refused", ran.Records[1].Outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_that_comes_back_to_the_harness_reports_nothing()
    {
        var ran = await Bench.RunAsync(Bench.Request("import os\ndef f():\n    return os.fork() == 0") with { Benign = ["""{"call": "f"}""", """{"call": "f"}"""] });
        Assert.Equal(3, ran.Records.Length);
    }

    [Fact]
    public async Task A_process_that_ends_early_is_no_complete_run()
    {
        var ran = await Bench.RunAsync(Bench.Request("import os\ndef f():\n    os._exit(0)") with { Benign = ["""{"call": "f"}"""] });
        Assert.False(ran.IsComplete);
        Assert.Equal(InputPhase.Import, Assert.Single(ran.Records).Phase);
    }

    [Fact]
    public async Task A_file_that_cannot_be_imported_says_why()
    {
        var outcomes = await Bench.OutcomesAsync("raise RuntimeError('no configuration')\ndef f(): pass", """{"call": "f"}""");
        Assert.Equal("the file cannot be imported: RuntimeError: no configuration", (string?)outcomes[0]["notRun"]);
    }

    [Fact]
    public async Task Files_written_are_part_of_the_outcome()
    {
        var outcomes = await Bench.OutcomesAsync(
            "def f(text):\n    open('out.txt', 'w').write(text)",
            """{"call": "f", "args": {"text": "a"}}""",
            """{"call": "f", "args": {"text": "b"}}""");
        Assert.NotEqual(outcomes[0]["files"]!.ToJsonString(), outcomes[1]["files"]!.ToJsonString());
    }
}
