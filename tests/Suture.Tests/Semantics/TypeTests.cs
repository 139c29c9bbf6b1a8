namespace Suture.Tests.Semantics;

public sealed class TypeTests : FactsTests
{
    [Theory]
    [InlineData("import sqlite3\nconn = sqlite3.connect('x')\ncur = conn.cursor()\ncur.execute(q)", "sqlite3.Cursor.execute")]
    [InlineData("import sqlite3\nsqlite3.connect('x').cursor().execute(q)", "sqlite3.Cursor.execute")]
    [InlineData("import sqlite3\nwith sqlite3.connect('x') as c:\n    c.execute(q)", "sqlite3.Connection.execute")]
    [InlineData("import sqlite3\nfrom contextlib import closing\nwith closing(sqlite3.connect('x')) as c:\n    c.execute(q)", "sqlite3.Connection.execute")]
    [InlineData("import sqlite3\ndef get():\n    return sqlite3.connect('x')\nget().execute(q)", "sqlite3.Connection.execute")]
    [InlineData("import sqlite3\ndef get():\n    conn = sqlite3.connect('x')\n    conn.row_factory = 1\n    return conn\nget().cursor().execute(q)", "sqlite3.Cursor.execute")]
    [InlineData("import sqlite3\ndef f(c: sqlite3.Cursor):\n    c.execute(q)", "sqlite3.Cursor.execute")]
    [InlineData("from typing import Optional\nimport sqlite3\ndef f(c: Optional[sqlite3.Cursor] = None):\n    c.execute(q)", "sqlite3.Cursor.execute")]
    [InlineData("import sqlite3\ndef f(c: sqlite3.Cursor | None):\n    c.execute(q)", "sqlite3.Cursor.execute")]
    [InlineData("import sqlite3\nclass A:\n    def __init__(self):\n        self.conn = sqlite3.connect('x')\n    def f(self):\n        self.conn.execute(q)", "sqlite3.Connection.execute")]
    [InlineData("import psycopg2\nconn = psycopg2.connect()\nwith conn.cursor() as cur:\n    cur.execute(q)", "psycopg2.Cursor.execute")]
    [InlineData("import mysql.connector\ndb = mysql.connector.connect()\ndb.cursor(dictionary=True).execute(q)", "mysql.connector.Cursor.execute")]
    [InlineData("from flask_sqlalchemy import SQLAlchemy\ndb = SQLAlchemy(app)\ndef f():\n    db.session.execute(q)", "sqlalchemy.orm.Session.execute")]
    [InlineData("from sqlalchemy import create_engine\ne = create_engine('x')\nwith e.connect() as c:\n    c.execute(q)", "sqlalchemy.Connection.execute")]
    [InlineData("from django.db import connection\nwith connection.cursor() as c:\n    c.execute(q)", "django.db.Cursor.execute")]
    [InlineData("import asyncpg\nasync def f():\n    conn = await asyncpg.connect()\n    await conn.fetch(q)", "asyncpg.Connection.fetch")]
    [InlineData("from flask import Flask\napp = Flask(__name__)\napp.run(debug=True)", "flask.Flask.run")]
    [InlineData("import paramiko\nc = paramiko.SSHClient()\nc.exec_command(x)", "paramiko.SSHClient.exec_command")]
    [InlineData("import tarfile\nwith tarfile.open('x') as t:\n    t.extractall(d)", "tarfile.TarFile.extractall")]
    [InlineData("import requests\ns = requests.Session()\ns.get(u, verify=False)", "requests.Session.get")]
    [InlineData("import ssl\nctx = ssl.create_default_context()\nctx.wrap_socket(s)", "ssl.SSLContext.wrap_socket")]
    [InlineData("from http.server import BaseHTTPRequestHandler\nclass H(BaseHTTPRequestHandler):\n    def do_GET(self):\n        self.path.strip()", "http.server.BaseHTTPRequestHandler.path.strip")]
    [InlineData("import sqlite3\nfrom flask import g\ndef get_db():\n    db = getattr(g, '_database', None)\n    if db is None:\n        db = g._database = sqlite3.connect('x')\n    return db\nget_db().execute(q)", "sqlite3.Connection.execute")]
    [InlineData("import sqlite3\nfrom contextlib import contextmanager\n@contextmanager\ndef db():\n    c = sqlite3.connect('x')\n    yield c\nwith db() as c:\n    c.execute(q)", "sqlite3.Connection.execute")]
    [InlineData("import sqlite3\nconn = None\ndef init():\n    global conn\n    conn = sqlite3.connect('x')\ndef f():\n    conn.execute(q)", "sqlite3.Connection.execute")]
    [InlineData("x = foo()\nx.execute(q)", null)]
    public void Methods_are_named_by_the_type_of_their_receiver(string code, string? name)
    {
        var model = ModelOf(code);
        var call = model.Calls.MaxBy(call => call.Span.End)!;
        Assert.Equal(name, model.QualifiedName(call.Callee));
    }

    [Fact]
    public void Attributes_assigned_in_any_method_are_known_in_all()
    {
        var model = ModelOf("""
            import sqlite3
            class A:
                def f(self):
                    self.conn.execute(q)
                def close(self):
                    self.conn = None
                def open(self):
                    self.conn = sqlite3.connect('x')
            """);
        Assert.Equal("sqlite3.Connection.execute", model.QualifiedName(model.Calls[0].Callee));
    }

    [Theory]
    [InlineData("show('a')", "builtins.str")]
    [InlineData("show(b'a')", "builtins.bytes")]
    [InlineData("show(f'{x}')", "builtins.str")]
    [InlineData("show('a' + x)", "builtins.str")]
    [InlineData("show('%s' % x)", "builtins.str")]
    [InlineData("show(int(x))", "builtins.int")]
    [InlineData("show(int(x) + 1)", "builtins.int")]
    [InlineData("show([1])", "builtins.list")]
    [InlineData("show(x == y)", "builtins.bool")]
    [InlineData("def f(n: int):\n    show(n)", "builtins.int")]
    [InlineData("def f(n: 'A'):\n    show(n)\nclass A: pass", "<module>.A")]
    [InlineData("from pydantic import BaseModel\nclass Item(BaseModel):\n    id: int\ndef f(item: Item):\n    show(item.id)", "builtins.int")]
    [InlineData("from pathlib import Path\nshow(Path('a') / x)", "pathlib.Path")]
    [InlineData("from pathlib import Path\nshow((Path('a') / x).resolve())", "pathlib.Path")]
    [InlineData("import hashlib\nshow(hashlib.md5(x).hexdigest())", "builtins.str")]
    [InlineData("show(foo())", null)]
    [InlineData("x = 1\nif a:\n    x = 'b'\nshow(x)", null)]
    public void Values_have_the_type_that_the_code_shows(string code, string? type) => Assert.Equal(type, TypeOfShown(code));
}
