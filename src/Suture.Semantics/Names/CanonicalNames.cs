namespace Suture.Semantics;

/// <summary>One name for things that Python lets one reach by several.</summary>
internal static class CanonicalNames
{
    private static readonly Dictionary<string, string> Prefixes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["__builtin__"] = "builtins",
        ["posixpath"] = "os.path",
        ["ntpath"] = "os.path",
        ["posix"] = "os",
        ["cPickle"] = "pickle",
        ["_pickle"] = "pickle",
        ["six.moves.cPickle"] = "pickle",
        ["pysqlite2.dbapi2"] = "sqlite3",
        ["sqlite3.dbapi2"] = "sqlite3",
        ["flask.globals.request"] = "flask.request",
        ["flask.app.Flask"] = "flask.Flask",
        ["flask.helpers.send_file"] = "flask.send_file",
        ["flask.ctx"] = "flask",
        ["yaml.loader"] = "yaml",
        ["yaml.cyaml"] = "yaml",
        ["werkzeug.secure_filename"] = "werkzeug.utils.secure_filename",
        ["werkzeug.security.safe_join"] = "werkzeug.utils.safe_join",
        ["flask.safe_join"] = "werkzeug.utils.safe_join",
        ["starlette.requests.Request"] = "fastapi.Request",
        ["fastapi.requests.Request"] = "fastapi.Request",
        ["starlette.responses"] = "fastapi.responses",
        ["django.http.request.HttpRequest"] = "django.http.HttpRequest",
        ["django.core.handlers.wsgi.WSGIRequest"] = "django.http.HttpRequest",
        ["rest_framework.request.Request"] = "django.http.HttpRequest",
        ["django.views.generic.View"] = "django.views.View",
        ["django.views.generic.ListView"] = "django.views.View",
        ["django.views.generic.DetailView"] = "django.views.View",
        ["django.views.generic.TemplateView"] = "django.views.View",
        ["django.views.generic.FormView"] = "django.views.View",
        ["django.views.generic.CreateView"] = "django.views.View",
        ["django.views.generic.UpdateView"] = "django.views.View",
        ["django.views.generic.DeleteView"] = "django.views.View",
        ["django.views.generic.RedirectView"] = "django.views.View",
        ["django.views.generic.ArchiveIndexView"] = "django.views.View",
        ["rest_framework.viewsets.ViewSet"] = "rest_framework.views.APIView",
        ["rest_framework.viewsets.GenericViewSet"] = "rest_framework.views.APIView",
        ["rest_framework.viewsets.ModelViewSet"] = "rest_framework.views.APIView",
        ["rest_framework.viewsets.ReadOnlyModelViewSet"] = "rest_framework.views.APIView",
        ["rest_framework.generics.GenericAPIView"] = "rest_framework.views.APIView",
        ["rest_framework.generics.ListAPIView"] = "rest_framework.views.APIView",
        ["rest_framework.generics.CreateAPIView"] = "rest_framework.views.APIView",
        ["rest_framework.generics.RetrieveAPIView"] = "rest_framework.views.APIView",
        ["rest_framework.generics.UpdateAPIView"] = "rest_framework.views.APIView",
        ["rest_framework.generics.DestroyAPIView"] = "rest_framework.views.APIView",
        ["rest_framework.generics.ListCreateAPIView"] = "rest_framework.views.APIView",
        ["rest_framework.generics.RetrieveUpdateAPIView"] = "rest_framework.views.APIView",
        ["rest_framework.generics.RetrieveUpdateDestroyAPIView"] = "rest_framework.views.APIView",
        ["django.db.models.query.RawQuerySet"] = "django.db.models.RawQuerySet",
        ["django.db.models.expressions.Func"] = "django.db.models.Func",
        ["django.http.response"] = "django.http",
        ["django.shortcuts.HttpResponse"] = "django.http.HttpResponse",
        ["fastapi.datastructures.UploadFile"] = "fastapi.UploadFile",
        ["starlette.datastructures.UploadFile"] = "fastapi.UploadFile",
        ["starlette.websockets.WebSocket"] = "fastapi.WebSocket",
        ["pymongo.mongo_client.MongoClient"] = "pymongo.MongoClient",
        ["redis.client.Redis"] = "redis.Redis",
        ["jinja2.environment"] = "jinja2",
        ["markupsafe._native.escape"] = "markupsafe.escape",
        ["httpx._client"] = "httpx",
        ["zmq.sugar.context.Context"] = "zmq.Context",
        ["pika.adapters.BlockingConnection"] = "pika.BlockingConnection",
        ["urllib3.poolmanager"] = "urllib3",
        ["aiohttp.client.ClientSession"] = "aiohttp.ClientSession",
        ["sqlalchemy.ext.asyncio.AsyncEngine"] = "sqlalchemy.Engine",
        ["sqlalchemy.ext.asyncio.AsyncConnection"] = "sqlalchemy.Connection",
        ["sqlalchemy.engine.create_engine"] = "sqlalchemy.create_engine",
        ["sqlalchemy.engine.Engine"] = "sqlalchemy.Engine",
        ["sqlalchemy.engine.base.Engine"] = "sqlalchemy.Engine",
        ["sqlalchemy.engine.Connection"] = "sqlalchemy.Connection",
        ["sqlalchemy.engine.base.Connection"] = "sqlalchemy.Connection",
        ["sqlalchemy.sql.expression.TextClause"] = "sqlalchemy.TextClause",
        ["sqlalchemy.sql.text"] = "sqlalchemy.text",
        ["sqlalchemy.sql.expression.text"] = "sqlalchemy.text",
        ["sqlalchemy.orm.session.Session"] = "sqlalchemy.orm.Session",
        ["sqlalchemy.ext.asyncio.AsyncSession"] = "sqlalchemy.orm.Session",
        ["psycopg2.extensions.connection"] = "psycopg2.Connection",
        ["psycopg2.extensions.cursor"] = "psycopg2.Cursor",
        ["cx_Oracle.Cursor"] = "oracledb.Cursor",
        ["cx_Oracle.Connection"] = "oracledb.Connection",
        ["pymysql.connections.Connection"] = "pymysql.Connection",
        ["pymysql.cursors.Cursor"] = "pymysql.Cursor",
        ["mysql.connector.connection.MySQLConnection"] = "mysql.connector.Connection",
        ["mysql.connector.cursor.MySQLCursor"] = "mysql.connector.Cursor",
        ["paramiko.client.SSHClient"] = "paramiko.SSHClient",
        ["paramiko.client.AutoAddPolicy"] = "paramiko.AutoAddPolicy",
        ["paramiko.client.WarningPolicy"] = "paramiko.WarningPolicy",
        ["paramiko.client.RejectPolicy"] = "paramiko.RejectPolicy",
        ["requests.sessions.Session"] = "requests.Session",
        ["requests.session"] = "requests.Session",
        ["requests.api"] = "requests",
        ["asyncio.subprocess.create_subprocess_shell"] = "asyncio.create_subprocess_shell",
        ["asyncio.subprocess.create_subprocess_exec"] = "asyncio.create_subprocess_exec",
        ["subprocess32"] = "subprocess",
        ["Cryptodome"] = "Crypto",
    }.ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Parts = Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(string name)
    {
        if (LocalNames.IsLocal(name))
        {
            return name;
        }

        if (Prefixes.TryGetValue(name, out var whole))
        {
            return whole;
        }

        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            if (Parts.TryGetValue(name.AsSpan(0, dot), out var prefix))
            {
                return prefix + name[dot..];
            }
        }

        return name;
    }
}
