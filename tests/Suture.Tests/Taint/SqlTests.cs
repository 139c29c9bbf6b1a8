namespace Suture.Tests.Taint;

public sealed class SqlTests : TaintTests
{
    [Fact]
    public void Query_text_is_a_sink_and_query_parameters_are_not() => Check("""
        import sqlite3
        from flask import Flask, request
        app = Flask(__name__)

        @app.route('/user')
        def user():
            name = request.args.get('name')
            conn = sqlite3.connect('app.db')
            cur = conn.cursor()
            cur.execute(f"SELECT * FROM users WHERE name = '{name}'")  # flow: sql remote
            cur.execute("SELECT * FROM users WHERE name = ?", (name,))
            return str(cur.fetchall())
        """);

    [Theory]
    [InlineData("'SELECT ' + x")]
    [InlineData("'SELECT %s' % x")]
    [InlineData("'SELECT %s' % (x,)")]
    [InlineData("'SELECT {}'.format(x)")]
    [InlineData("f'SELECT {x}'")]
    [InlineData("' '.join(['SELECT', x])")]
    [InlineData("'SELECT ?'.replace('?', x)")]
    [InlineData("'SELECT ' + x.strip().lower()")]
    [InlineData("'SELECT ' + str(x)")]
    [InlineData("'SELECT ' + (x or 'a')")]
    [InlineData("'SELECT ' + (x if x else 'a')")]
    [InlineData("'SELECT ' + x.split(',')[0]")]
    [InlineData("'SELECT ' + ','.join(f\"'{i}'\" for i in x)")]
    [InlineData("''.join([c for c in x])")]
    [InlineData("(y := 'SELECT ' + x)")]
    [InlineData("'SELECT ' + json.loads(x)['a']")]
    [InlineData("'SELECT ' + base64.b64decode(x).decode()")]
    [InlineData("sqlalchemy.text('SELECT ' + x)")]
    public void Taint_passes_through_what_builds_strings(string query) => Check($$"""
        import base64, json, sqlite3, sqlalchemy
        from flask import request
        def view():
            x = request.args['x']
            sqlite3.connect('a').execute({{query}})  # flow: sql remote
        """);

    [Theory]
    [InlineData("int(x)")]
    [InlineData("f'{int(x)}'")]
    [InlineData("f'SELECT {len(x)}'")]
    [InlineData("{'a': 'SELECT a'}[x]")]
    [InlineData("{'a': 'SELECT a'}.get(x, 'SELECT b')")]
    [InlineData("'SELECT 1' if x == 'a' else 'SELECT 2'")]
    [InlineData("f'SELECT {x == 1}'")]
    [InlineData("unknown(x)")]
    [InlineData("'SELECT ' + ','.join('?' * len(x))")]
    public void What_only_depends_on_a_value_is_not_tainted(string query) => Check($$"""
        import sqlite3
        from flask import request
        def view():
            x = request.args['x']
            sqlite3.connect('a').execute({{query}})
        """);

    [Fact]
    public void Queries_built_over_several_statements_are_followed() => Check("""
        import psycopg2
        def find(name, order):
            conn = psycopg2.connect('x')
            query = "SELECT * FROM t WHERE 1=1"
            if name:
                query += " AND name = '" + name + "'"
            parts = []
            parts.append(order)
            with conn.cursor() as cur:
                cur.execute(query)  # flow: sql parameter
                cur.execute("SELECT * FROM t ORDER BY " + ", ".join(parts))  # flow: sql parameter
                cur.execute("SELECT 1")
        """);

    [Fact]
    public void An_overwritten_variable_is_clean() => Check("""
        import sqlite3
        def find(name):
            query = "SELECT " + name
            query = "SELECT 1"
            sqlite3.connect('x').execute(query)
        """);

    [Fact]
    public void Receivers_with_telling_names_are_sinks_without_a_type() => Check("""
        def find(cursor, name, model):
            cursor.execute("SELECT " + name)  # flow: sql parameter
            model.execute("SELECT " + name)
        """);

    [Fact]
    public void Allow_lists_clean() => Check("""
        import sqlite3
        from flask import request, abort
        COLUMNS = {'name', 'age'}
        conn = sqlite3.connect('x')

        def by_exit():
            column = request.args['c']
            if column not in COLUMNS:
                abort(400)
            conn.execute(f"SELECT * FROM t ORDER BY {column}")

        def by_return():
            column = request.args['c']
            if column not in ('a', 'b'):
                return None
            conn.execute(f"SELECT * FROM t ORDER BY {column}")

        def by_branch():
            column = request.args['c']
            if column in COLUMNS:
                conn.execute(f"SELECT * FROM t ORDER BY {column}")
            conn.execute(f"SELECT * FROM t ORDER BY {column}")  # flow: sql remote

        def by_default():
            column = request.args['c']
            if column not in COLUMNS:
                column = 'name'
            conn.execute(f"SELECT * FROM t ORDER BY {column}")

        def not_at_all():
            column = request.args['c']
            if column not in COLUMNS:
                print('odd')
            conn.execute(f"SELECT * FROM t ORDER BY {column}")  # flow: sql remote

        def by_their_own_list():
            column = request.args['c']
            if column not in request.args.getlist('ok'):
                abort(400)
            conn.execute(f"SELECT * FROM t ORDER BY {column}")  # flow: sql remote
        """);

    [Fact]
    public void Django_orm_escapes_are_sinks() => Check("""
        from django.http import HttpResponse
        from django.db import connection
        from .models import User

        def search(request):
            q = request.GET.get('q', '')
            User.objects.raw("SELECT * FROM u WHERE n = '%s'" % q)  # flow: sql remote
            User.objects.raw("SELECT * FROM u WHERE n = %s", [q])
            User.objects.filter(name=q)
            with connection.cursor() as c:
                c.execute("SELECT " + q)  # flow: sql remote
            return HttpResponse()
        """);

    [Fact]
    public void Methods_read_what_the_constructor_was_given() => Check("""
        import sqlite3
        class Repo:
            def __init__(self, path, table):
                self.conn = sqlite3.connect(path)
                self.table = table
                self.limit = int(table)
            def all(self):
                self.conn.execute(f"SELECT * FROM {self.table}")  # flow: sql parameter
                self.conn.execute(f"SELECT * FROM t LIMIT {self.limit}")
        """);
}
