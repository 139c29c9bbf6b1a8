using Suture.Rules;
using Suture.Text;
using Suture.Weaknesses.SqlInjection;

namespace Suture.Tests.Weaknesses;

/// <summary>The forms in which queries are built; the whole-file samples lie in the weakness's own folder.</summary>
public sealed class ParameterizeQueryTests
{
    [Theory]
    [InlineData("cur.execute(f\"SELECT a FROM t WHERE b = {x}\")", "cur.execute(\"SELECT a FROM t WHERE b = ?\", (x,))")]
    [InlineData("cur.execute(f\"SELECT a FROM t WHERE b = '{x}'\")", "cur.execute(\"SELECT a FROM t WHERE b = ?\", (x,))")]
    [InlineData("cur.execute(f'SELECT a FROM t WHERE b = \"{x}\" AND c = {y}')", "cur.execute('SELECT a FROM t WHERE b = ? AND c = ?', (x, y))")]
    [InlineData("cur.execute(\"SELECT a FROM t WHERE b = '%s'\" % x)", "cur.execute(\"SELECT a FROM t WHERE b = ?\", (x,))")]
    [InlineData("cur.execute(\"SELECT a FROM t WHERE b = '%s' AND c = %d\" % (x, y))", "cur.execute(\"SELECT a FROM t WHERE b = ? AND c = ?\", (x, y))")]
    [InlineData("cur.execute(\"SELECT a FROM t WHERE b = '{}'\".format(x))", "cur.execute(\"SELECT a FROM t WHERE b = ?\", (x,))")]
    [InlineData("cur.execute(\"SELECT a FROM t WHERE b = '\" + x + \"'\")", "cur.execute(\"SELECT a FROM t WHERE b = ?\", (x,))")]
    [InlineData("cur.execute(\"SELECT a FROM t WHERE b = \" + str(x))", "cur.execute(\"SELECT a FROM t WHERE b = ?\", (x,))")]
    [InlineData("cur.execute(\"SELECT a FROM t WHERE b LIKE '%\" + x + \"%' LIMIT \" + str(y))", "cur.execute(\"SELECT a FROM t WHERE b LIKE ? LIMIT ?\", (f\"%{x}%\", y))")]
    [InlineData("cur.execute(f\"INSERT INTO t VALUES ('{x}', '{y}')\")", "cur.execute(\"INSERT INTO t VALUES (?, ?)\", (x, y))")]
    [InlineData("cur.execute(f\"SELECT a FROM t WHERE b IN ({', '.join(str(i) for i in x)})\")", "cur.execute(f\"SELECT a FROM t WHERE b IN ({', '.join('?' * len(x))})\", tuple(x))")]
    [InlineData("cur.execute(f\"SELECT a FROM t WHERE b = '{x}' AND c IN ({','.join(y)})\")", "cur.execute(f\"SELECT a FROM t WHERE b = ? AND c IN ({','.join('?' * len(y))})\", (x, *y))")]
    public void Values_become_parameters_of_sqlite(string before, string after) => Assert.Equal(Program(after), Mend(Program(before)));

    [Theory]
    [InlineData("cur.execute(f\"SELECT * FROM {x}\")")]
    [InlineData("cur.execute(f\"SELECT * FROM t ORDER BY {x}\")")]
    [InlineData("cur.execute(f\"SELECT * FROM t WHERE a = {x}\", (y,))")]
    [InlineData("cur.executescript(f\"DELETE FROM t WHERE a = '{x}'\")")]
    [InlineData("cur.execute(f\"SELECT * FROM t WHERE a = '{x:>8}'\")")]
    [InlineData("cur.execute(x)")]
    public void What_cannot_be_bound_is_left_alone(string statement) => Assert.Null(Mend(Program(statement)));

    [Fact]
    public void Percent_signs_are_doubled_where_the_driver_formats() =>
        Assert.Equal(
            "import psycopg2\ndef f(x):\n    cur = psycopg2.connect('').cursor()\n    cur.execute(\"SELECT a FROM t WHERE b LIKE '10%%' AND c = %s\", (x,))\n",
            Mend("import psycopg2\ndef f(x):\n    cur = psycopg2.connect('').cursor()\n    cur.execute(f\"SELECT a FROM t WHERE b LIKE '10%' AND c = '{x}'\")\n"));

    [Fact]
    public void Text_of_sqlalchemy_binds_its_parameters_itself() =>
        Assert.Equal(
            "from sqlalchemy import create_engine, text\ndef f(x):\n    with create_engine('sqlite://').connect() as c:\n        return c.execute(text(\"SELECT a FROM t WHERE b = :x\").bindparams(x=x))\n",
            Mend("from sqlalchemy import create_engine, text\ndef f(x):\n    with create_engine('sqlite://').connect() as c:\n        return c.execute(text(f\"SELECT a FROM t WHERE b = '{x}'\"))\n"));

    [Fact]
    public void A_value_that_changes_before_the_call_is_collected_where_the_text_is_made() =>
        Assert.Equal(
            Program("q = \"SELECT a FROM t WHERE b = ?\"\n    params = [x]\n    x = 'other'\n    cur.execute(q, params)"),
            Mend(Program("q = f\"SELECT a FROM t WHERE b = '{x}'\"\n    x = 'other'\n    cur.execute(q)")));

    [Fact]
    public void A_query_that_grows_by_itself_grows_its_parameters_too() =>
        Assert.Equal(
            Program("q = \"SELECT a FROM t WHERE b = ?\"\n    params = [x]\n    if y:\n        q = q + \" AND c = ?\"\n        params.append(y)\n    cur.execute(q, params)"),
            Mend(Program("q = \"SELECT a FROM t WHERE b = '\" + x + \"'\"\n    if y:\n        q = q + \" AND c = '\" + y + \"'\"\n    cur.execute(q)")));

    private static string Program(string statement) =>
        $"import sqlite3\ndef f(x, y):\n    cur = sqlite3.connect('a.db').cursor()\n    {statement}\n    return cur.fetchall()\n";

    private static string? Mend(string text)
    {
        var file = CodeFile.Parse("a.py", new SourceText(text));
        var finding = Assert.Single(SqlInjection.Weakness.Detector.Detect(file));
        return SqlInjection.Weakness.Repairers[0].Mend(finding, file) is RepairOffer.Offered offer
            ? TextEdits.Apply(text, offer.Repair.Files[0].Edits)
            : null;
    }
}
