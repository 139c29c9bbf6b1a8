using Suture.Proofs.Tests.Harness;
using Xunit;

namespace Suture.Proofs.Tests.Oracles;

/// <summary>The oracle of SQL injection fires where input changes a statement's shape, and nowhere else.</summary>
public sealed class SqlOracleTests
{
    private const string Weakness = "CWE-089-SqlInjection";
    private const string Input = """{"call": "f", "args": {"x": "alice"}}""";

    [Theory]
    [InlineData("c.execute(\"SELECT * FROM users WHERE name = '\" + x + \"'\")")]
    [InlineData("c.execute(f\"SELECT * FROM users WHERE id = {x}\")")]
    [InlineData("c.execute('SELECT * FROM users WHERE name = \"%s\"' % x)")]
    [InlineData("c.execute(f\"SELECT * FROM users WHERE name LIKE '%{x}%'\").fetchall()")]
    [InlineData("c.execute(f\"SELECT * FROM users WHERE (name = '{x}') AND age > 3\")")]
    [InlineData("c.execute(f\"INSERT INTO users (name) VALUES ('{x}')\")")]
    [InlineData("c.execute(f\"SELECT * FROM users ORDER BY {x}\")")]
    [InlineData("c.execute(f\"SELECT * FROM {x}\")")]
    [InlineData("c.executescript(f\"DELETE FROM users WHERE name = '{x}'; SELECT 1\")")]
    public async Task Vulnerable_code_on_sqlite_is_proven(string call) =>
        Assert.NotEmpty(await Bench.ViolationsAsync(Sqlite(call), Weakness, Input, """["args", "x"]"""));

    [Theory]
    [InlineData("c.execute('SELECT * FROM users WHERE name = ?', (x,))")]
    [InlineData("c.execute('SELECT * FROM users WHERE name = :n', {'n': x})")]
    [InlineData("c.execute(f\"SELECT * FROM { {'u': 'users', 'o': 'orders'}.get(x, 'users') }\")")]
    [InlineData("c.execute('SELECT * FROM users WHERE name IN (%s)' % ','.join('?' * len(x.split())), x.split())")]
    [InlineData("c.execute(\"SELECT * FROM users WHERE name = '\" + x.replace(\"'\", \"''\") + \"'\")")]
    [InlineData("c.execute(f\"SELECT * FROM users WHERE id = {int(x) if x.isdigit() else 0}\")")]
    [InlineData("c.execute('SELECT 1' if len(x) > 8 else 'SELECT a, b FROM t')")]
    [InlineData("print('SELECT * FROM users WHERE name = ' + x)")]
    [InlineData("c.execute('SELECT * FROM users WHERE name = ?', (\"' OR suturecanary = 1 --\" + x,))")]
    public async Task Safe_look_alikes_stay_silent(string call) =>
        Assert.Empty(await Bench.ViolationsAsync(Sqlite(call), Weakness, Input, """["args", "x"]"""));

    [Theory]
    [InlineData("import psycopg2", "psycopg2.connect('dbname=x').cursor()", "%s")]
    [InlineData("import pymysql", "pymysql.connect(host='h').cursor()", "%s")]
    [InlineData("import mysql.connector", "mysql.connector.connect(host='h').cursor(dictionary=True)", "%s")]
    [InlineData("from MySQLdb import connect", "connect('h').cursor()", "%s")]
    [InlineData("import pyodbc", "pyodbc.connect('d').cursor()", "?")]
    [InlineData("import cx_Oracle", "cx_Oracle.connect('d').cursor()", ":1")]
    public async Task Drivers_are_watched_alike(string import, string cursor, string mark)
    {
        var vulnerable = $"{import}\ndef f(x):\n    c = {cursor}\n    c.execute(f\"SELECT * FROM users WHERE name = '{{x}}'\")\n    return c.fetchall()";
        var safe = $"{import}\ndef f(x):\n    c = {cursor}\n    c.execute(\"SELECT * FROM users WHERE name = {mark}\", (x,))\n    return c.fetchall()";
        Assert.NotEmpty(await Bench.ViolationsAsync(vulnerable, Weakness, Input, """["args", "x"]"""));
        Assert.Empty(await Bench.ViolationsAsync(safe, Weakness, Input, """["args", "x"]"""));
    }

    [Fact]
    public async Task An_asynchronous_driver_is_watched()
    {
        const string Code = "import asyncpg\nasync def f(x):\n    c = await asyncpg.connect('postgres://')\n    return await c.fetch(QUERY)";
        var vulnerable = Code.Replace("QUERY", "f\"SELECT * FROM users WHERE name = '{x}'\"", StringComparison.Ordinal);
        var safe = Code.Replace("QUERY", "\"SELECT * FROM users WHERE name = $1\", x", StringComparison.Ordinal);
        Assert.NotEmpty(await Bench.ViolationsAsync(vulnerable, Weakness, Input, """["args", "x"]"""));
        Assert.Empty(await Bench.ViolationsAsync(safe, Weakness, Input, """["args", "x"]"""));
    }

    [Fact]
    public async Task A_stood_in_for_orm_is_watched()
    {
        const string Code = "from flask_thing import db, text\ndef f(x):\n    return db.session.execute(text(QUERY))";
        var vulnerable = Code.Replace("QUERY", "f\"SELECT * FROM users WHERE name = '{x}'\"", StringComparison.Ordinal);
        var safe = Code.Replace("QUERY", "'SELECT * FROM users WHERE name = :n'), {'n': x}", StringComparison.Ordinal).Replace("})", "}", StringComparison.Ordinal) + ")";
        Assert.NotEmpty(await Bench.ViolationsAsync(vulnerable, Weakness, Input, """["args", "x"]"""));
        Assert.Empty(await Bench.ViolationsAsync(safe, Weakness, Input, """["args", "x"]"""));
    }

    private static string Sqlite(string call) => $"import sqlite3\ndef f(x):\n    c = sqlite3.connect('app.db').cursor()\n    {call}";
}
