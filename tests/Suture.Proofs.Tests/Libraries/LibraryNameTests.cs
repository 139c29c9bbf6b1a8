using System.Diagnostics;
using Suture.Taint;

namespace Suture.Proofs.Tests.Libraries;

/// <summary>Asks the installed Python and its packages whether the names in the libraries' rows are real.</summary>
public sealed class LibraryNameTests
{
    // The names are ours where a driver hides its classes, or a value exists only while a request is served.
    private const string Script = """
        import importlib, re, sys

        STAND_INS = [
            ('flask.request.environ', None), ('flask.request.headers', None), ('flask.request.path', None), ('flask.request.query_string', None),
            ('werkzeug.datastructures.FileStorage.filename', None), ('werkzeug.datastructures.FileStorage.read', None),
            ('base64.decodestring', None), ('flask.request.', 'flask.Request.'), ('http.server.BaseHTTPRequestHandler.', None), ('socketserver.', None),
            ('http.server.SimpleHTTPRequestHandler.', None), ('django.http.HttpRequest.', None), ('django.db.Cursor.', None),
            ('sqlalchemy.RawCursor.', None), ('tornado.web.RequestHandler.', None), ('bottle.request.', None), ('quart.request.', None),
            ('psycopg2.Cursor.', 'psycopg2.extensions.cursor.'), ('pymysql.Cursor.', 'pymysql.cursors.Cursor.'),
            ('pymysql.Connection.', 'pymysql.connections.Connection.'), ('MySQLdb.Cursor.', 'MySQLdb.cursors.Cursor.'),
            ('MySQLdb.Connection.', 'MySQLdb.connections.Connection.'), ('asyncpg.Connection.', 'asyncpg.connection.Connection.'),
            ('mysql.connector.Cursor.', 'mysql.connector.cursor.MySQLCursor.'), ('fastapi.Request.', None), ('fastapi.UploadFile.', None),
            ('aiohttp.web.Request.', None), ('sanic.Request.', None), ('flask.request', None), ('builtins.unicode', None),
            ('builtins.raw_input', None), ('builtins.execfile', None), ('builtins.file', None), ('os.popen2', None),
            ('os.popen3', None), ('os.popen4', None), ('popen2.', None), ('commands.', None), ('os.startfile', None), ('asyncio.StreamReader.', None),
            ('sqlalchemy.Connection.', 'sqlalchemy.engine.Connection.'), ('sqlalchemy.TextClause', 'sqlalchemy.sql.expression.TextClause'),
            ('sqlalchemy.Engine.execute', None), ('aiomysql.Cursor.', 'aiomysql.cursors.Cursor.'), ('hmac.HMAC.', None), ('pipes.', None),
            ('cgi.', None), ('django.db.connection.execute', None), ('jsonpickle.loads', None), ('fabric.', None),
        ]

        def stand_in(name):
            for prefix, other in STAND_INS:
                if name.startswith(prefix):
                    return other and other + name[len(prefix):]
            return name

        for name in sys.stdin.read().split():
            real = stand_in(name)
            if real is None or real.startswith('*'):
                print('skipped', name)
                continue
            parts = real.split('.')
            thing = None
            for i in range(len(parts), 0, -1):
                try:
                    thing = importlib.import_module('.'.join(parts[:i]))
                    break
                except Exception:
                    pass
            if thing is None:
                print('skipped', name)
                continue
            try:
                for part in parts[i:]:
                    thing = getattr(thing, part)
                print('found', name)
            except AttributeError:
                print('missing', name)
            except Exception:
                print('skipped', name)  # Django's lazy objects ask for settings first
        """;

    [Fact]
    public async Task Every_name_in_the_rows_exists_where_its_package_is_installed()
    {
        var names = LibraryCatalog.All.SelectMany(library => library.Sources.Select(row => row.Name)
            .Concat(library.Sinks.Select(row => row.Name)).Concat(library.Sanitizers.Select(row => row.Name)).Concat(library.PassThroughs));
        var lines = await Ask(string.Join('\n', names.Distinct(StringComparer.Ordinal)), TestContext.Current.CancellationToken);
        Assert.Equal([], lines.Where(line => line.StartsWith("missing", StringComparison.Ordinal)));
        Assert.True(lines.Count(line => line.StartsWith("found", StringComparison.Ordinal)) > 150, string.Join('\n', lines));
    }

    private static async Task<string[]> Ask(string names, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Script);
        using var python = Process.Start(start)!;
        await python.StandardInput.WriteAsync(names.AsMemory(), cancellation);
        python.StandardInput.Close();
        var output = await python.StandardOutput.ReadToEndAsync(cancellation);
        await python.WaitForExitAsync(cancellation);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
