using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>All libraries, and their rows by qualified name; sinks are in a <see cref="SinkTable"/>.</summary>
public static class LibraryCatalog
{
    public static ImmutableArray<Library> All { get; } =
    [
        ArchivesLibrary.Rows, BuiltinsLibrary.Rows, CgiLibrary.Rows, CollectionsLibrary.Rows, CommandLineLibrary.Rows,
        CryptoLibrary.Rows, FilesLibrary.Rows, FormatsLibrary.Rows, HtmlLibrary.Rows, HttpClientLibrary.Rows, HttpServerLibrary.Rows,
        ImportLibrary.Rows, LoggingLibrary.Rows, MailLibrary.Rows, NumbersLibrary.Rows, OsLibrary.Rows, PathlibLibrary.Rows,
        PickleLibrary.Rows, ReLibrary.Rows, ShutilLibrary.Rows, SocketLibrary.Rows, SubprocessLibrary.Rows, TextLibrary.Rows,
        UrllibLibrary.Rows, XmlLibrary.Rows,
        AiohttpLibrary.Rows, BottleLibrary.Rows, ClickLibrary.Rows, DemoLibrary.Rows, DjangoLibrary.Rows, DjangoOrmLibrary.Rows,
        FastApiLibrary.Rows, FlaskLibrary.Rows, QuartLibrary.Rows, RestFrameworkLibrary.Rows, TornadoLibrary.Rows,
        WerkzeugLibrary.Rows,
        AnyDriverLibrary.Rows, AsyncpgLibrary.Rows, DuckDbLibrary.Rows, MySqlConnectorLibrary.Rows, MySqlDbLibrary.Rows,
        OdbcLibrary.Rows, OracleLibrary.Rows, Psycopg2Library.Rows, PsycopgLibrary.Rows, PyMySqlLibrary.Rows, PymongoLibrary.Rows,
        RedisLibrary.Rows, SqlAlchemyLibrary.Rows, Sqlite3Library.Rows,
        AiohttpClientLibrary.Rows, HttpxLibrary.Rows, RequestsLibrary.Rows, Urllib3Library.Rows, WebSocketsLibrary.Rows,
        Boto3Library.Rows, FabricLibrary.Rows, Ldap3Library.Rows, ParamikoLibrary.Rows, PythonLdapLibrary.Rows,
        KafkaLibrary.Rows, PikaLibrary.Rows, ZmqLibrary.Rows,
        BleachLibrary.Rows, DefusedXmlLibrary.Rows, Jinja2Library.Rows, LxmlLibrary.Rows, MakoLibrary.Rows, MarkupSafeLibrary.Rows,
        RuamelLibrary.Rows, YamlLibrary.Rows,
        JoblibLibrary.Rows, NumpyLibrary.Rows, OtherFormatsLibrary.Rows, PandasLibrary.Rows, SympyLibrary.Rows, TorchLibrary.Rows,
        BcryptLibrary.Rows, CryptographyLibrary.Rows, ItsDangerousLibrary.Rows, JoseLibrary.Rows, PasslibLibrary.Rows,
        PyJwtLibrary.Rows, PycryptodomeLibrary.Rows,
    ];

    internal static Dictionary<string, SourceRow> Sources { get; } =
        All.SelectMany(library => library.Sources).ToDictionary(row => row.Name, StringComparer.Ordinal);

    internal static Dictionary<string, SanitizerRow> Sanitizers { get; } =
        All.SelectMany(library => library.Sanitizers).ToDictionary(row => row.Name, StringComparer.Ordinal);

    internal static HashSet<string> PassThroughs { get; } =
        All.SelectMany(library => library.PassThroughs).ToHashSet(StringComparer.Ordinal);

    internal static Dictionary<string, GuardRow> Guards { get; } =
        All.SelectMany(library => library.Guards).ToDictionary(row => row.Name, StringComparer.Ordinal);

    internal static Dictionary<string, CallbackRow> Callbacks { get; } =
        All.SelectMany(library => library.Callbacks).ToDictionary(row => row.Name, StringComparer.Ordinal);

    /// <summary>The last names of the callables that take functions to call them with what somebody outside sends.</summary>
    internal static string[] CallbackTakers { get; } = [.. Callbacks.Keys.Select(LastName).Distinct()];

    private static readonly ConcurrentDictionary<string, string[]> Methods = new(StringComparer.Ordinal);

    /// <summary>True for the last name of a callable that is a sink of a kind, whatever it belongs to.</summary>
    public static bool IsSinkName(string kind, string lastName) => MethodsOf(kind).AsSpan().Contains(lastName);

    /// <summary>The last names of the callables that are sinks of a kind.</summary>
    internal static string[] MethodsOf(string kind) => Methods.GetOrAdd(kind, FindMethods);

    /// <summary>The names that rows other than those of sinks speak of.</summary>
    internal static IEnumerable<string> NamesButSinks => PassThroughs.Concat(Sanitizers.Keys).Concat(Sources.Keys);

    internal static bool KnowsButSinks(string name) =>
        PassThroughs.Contains(name) || Sanitizers.ContainsKey(name) || Sources.ContainsKey(name);

    private static string[] FindMethods(string kind)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var library in All)
        {
            foreach (var row in library.Sinks)
            {
                if (row.Kind == kind)
                {
                    found.Add(LastName(row.Name));
                }
            }
        }

        return [.. found];
    }

    private static string LastName(string name) => name[(name.LastIndexOf('.') + 1)..];
}
