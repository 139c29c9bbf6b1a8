"""Asks the installed packages whether the names in the libraries' rows are real.

Reads a line a row: the name, and for a sink the argument's position and keyword. Answers a line each: found, missing (no such name),
wrong (no such argument there), skipped (the package is not installed, or the name cannot be asked for; and why).
"""
import importlib
import inspect
import io
import sys
import warnings

warnings.simplefilter("ignore")
BY_NAME, ALL = 99, -2

# Our name for a thing, and the name by which the package has it: drivers hide their classes.
REAL = {
    "psycopg2.Cursor": "psycopg2.extensions.cursor",
    "pymysql.Cursor": "pymysql.cursors.Cursor",
    "pymysql.Connection": "pymysql.connections.Connection",
    "MySQLdb.Cursor": "MySQLdb.cursors.Cursor",
    "MySQLdb.Connection.escape_string": "MySQLdb.escape_string",
    "MySQLdb.Connection": "MySQLdb.connections.Connection",
    "aiomysql.Cursor": "aiomysql.cursors.Cursor",
    "asyncpg.Connection": "asyncpg.connection.Connection",
    "asyncpg.Pool": "asyncpg.pool.Pool",
    "mysql.connector.Cursor": "mysql.connector.cursor.MySQLCursor",
    "sqlalchemy.Connection.stream": "sqlalchemy.ext.asyncio.AsyncConnection.stream",
    "sqlalchemy.orm.Session.stream": "sqlalchemy.ext.asyncio.AsyncSession.stream",
    "sqlalchemy.Connection": "sqlalchemy.engine.Connection",
    "sqlalchemy.Engine": "sqlalchemy.engine.Engine",
    "sqlalchemy.TextClause": "sqlalchemy.sql.expression.TextClause",
    "django.db.Cursor": "django.db.backends.utils.CursorWrapper",
    "django.http.HttpRequest.data": "rest_framework.request.Request.data",
    "django.http.HttpRequest.query_params": "rest_framework.request.Request.query_params",
    "quart.request": "quart.wrappers.Request",
    "Crypto": "Cryptodome",
    "urllib3.request": "urllib3.request.RequestMethods.request",
    "websockets.WebSocketServerProtocol": "websockets.server.WebSocketServerProtocol",
    "websockets.WebSocketClientProtocol": "websockets.client.WebSocketClientProtocol",
}

# Attributes that objects get when they are made: the object is made.
MADE = {
    "flask.request": lambda: module("flask").Request(module("werkzeug.test").EnvironBuilder().get_environ()),
    "werkzeug.Request": lambda: module("werkzeug").Request(module("werkzeug.test").EnvironBuilder().get_environ()),
    "werkzeug.datastructures.FileStorage": lambda: module("werkzeug.datastructures").FileStorage(io.BytesIO()),
    "django.http.HttpRequest": lambda: module("django.http").HttpRequest(),
    "django.core.files.uploadedfile.UploadedFile": lambda: module("django.core.files.uploadedfile").UploadedFile(io.BytesIO(), "x"),
    "fastapi.UploadFile": lambda: module("fastapi").UploadFile(filename="x", file=io.BytesIO()),
}

WHY_NOT = {
    "builtins.raw_input": "Python 2", "builtins.unicode": "Python 2", "builtins.execfile": "Python 2", "builtins.file": "Python 2",
    "os.popen2": "Python 2", "os.popen3": "Python 2", "os.popen4": "Python 2", "popen2": "Python 2", "commands": "Python 2",
    "urllib2": "Python 2", "base64.decodestring": "taken out in Python 3.9", "os.startfile": "Windows only", "fabric.api": "fabric 1",
    "http.server.BaseHTTPRequestHandler.path": "set for each request", "http.server.BaseHTTPRequestHandler.headers": "set for each request",
    "http.server.BaseHTTPRequestHandler.rfile": "set for each request", "http.server.BaseHTTPRequestHandler.wfile": "set for each request",
    "http.server.BaseHTTPRequestHandler.requestline": "set for each request",
    "http.server.SimpleHTTPRequestHandler.path": "set for each request", "http.server.SimpleHTTPRequestHandler.headers": "set for each request",
    "http.server.SimpleHTTPRequestHandler.rfile": "set for each request", "http.server.SimpleHTTPRequestHandler.wfile": "set for each request",
    "socketserver.BaseRequestHandler.request": "set for each request", "socketserver.StreamRequestHandler.rfile": "set for each request",
    "tornado.web.RequestHandler.request": "set for each request", "tornado.web.RequestHandler.path_args": "set for each request",
    "tornado.web.RequestHandler.path_kwargs": "set for each request",
    "django.views.View.kwargs": "set for each request", "django.views.View.args": "set for each request",
    "quart.request.headers": "set for each request", "rest_framework.views.APIView.kwargs": "set for each request",
    "sqlalchemy.RawCursor": "the cursor of whichever driver is beneath",
    "jsonpickle.loads": "of old versions", "django.utils.http.is_safe_url": "of old versions", "flask.escape": "of old versions",
    "flask.Markup": "of old versions", "nh3": "not packaged by Debian", "ruamel.yaml.safe_load": "of old versions",
}


def module(name):
    return importlib.import_module(name)


def longest(table, name):
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        prefix = ".".join(parts[:end])
        if prefix in table:
            return prefix
    return None


def start(name):
    """The object that the longest importable beginning of a name leads to, and what is left of the name."""
    prefix = longest(MADE, name)
    if prefix is not None:
        return MADE[prefix](), name[len(prefix):].lstrip(".")
    if name.startswith("boto3.client."):
        service, _, rest = name[len("boto3.client."):].partition(".")
        return module("boto3").client(service, region_name="us-east-1"), rest
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        try:
            return module(".".join(parts[:end])), ".".join(parts[end:])
        except ImportError:
            continue
    raise ImportError(name)


def find(name):
    """The object of a name; None for one that exists, but is made only while something is served."""
    thing, rest = start(name)
    for part in filter(None, rest.split(".")):
        if is_computed(thing, part):
            return None
        if part not in dir(thing) and not hasattr(thing, part):
            raise AttributeError(part)
        thing = getattr(thing, part)
    return thing


def is_computed(thing, part):
    """True for an attribute that an object's class computes when it is asked for."""
    if inspect.isclass(thing) or inspect.ismodule(thing):
        return False
    own = inspect.getattr_static(type(thing), part, None)
    return own is not None and not inspect.isroutine(own) and not isinstance(own, (classmethod, staticmethod))


def complaint(thing, position, keyword):
    """What is wrong with an argument of a row; None when nothing is, or the callable does not tell."""
    try:
        parameters = list(inspect.signature(thing).parameters.values())
    except (TypeError, ValueError):
        return None
    if parameters and parameters[0].name in ("self", "cls") and not inspect.ismethod(thing):
        parameters = parameters[1:]
    kinds = [parameter.kind for parameter in parameters]
    names = [parameter.name for parameter in parameters]
    if keyword and keyword not in names and inspect.Parameter.VAR_KEYWORD not in kinds:
        return f"has no argument {keyword}: {names}"
    if position in (BY_NAME, ALL) or position < 0 or inspect.Parameter.VAR_POSITIONAL in kinds[:position + 1]:
        return None
    if position >= len(names):
        return f"has no argument {position}: {names}"
    if keyword in names and names.index(keyword) != position:
        return f"has {keyword} at {names.index(keyword)}"
    return None


def answer(name, position, keyword):
    if name.startswith("*"):
        return "skipped", "a method of any receiver"
    why = longest(WHY_NOT, name)
    if why is not None:
        return "skipped", WHY_NOT[why]
    prefix = longest(REAL, name)
    real = name if prefix is None else REAL[prefix] + name[len(prefix):]
    try:
        module(real.split(".")[0])
    except ImportError:
        return "skipped", f"package {real.split('.')[0]} is not installed"
    try:
        thing = find(real)
    except (AttributeError, ImportError) as error:
        return "missing", f"{real}: {error}"
    wrong = complaint(thing, int(position), keyword) if position and callable(thing) else None
    return ("wrong", wrong) if wrong else ("found", "")


def main():
    try:
        from django.conf import settings
        settings.configure()
    except ImportError:
        pass
    for line in sys.stdin.read().splitlines():
        name, position, keyword = line.split("\t")
        print(*answer(name, position, keyword), name, sep="\t")


if __name__ == "__main__":
    main()
