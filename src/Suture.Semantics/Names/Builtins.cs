namespace Suture.Semantics;

/// <summary>The names that Python knows without an import (Library Reference, "Built-in Functions" and "Built-in Exceptions").</summary>
internal static class Builtins
{
    private static readonly Dictionary<string, string> QualifiedNames = Words("""
        abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir
        divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input int isinstance
        issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed
        round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ __build_class__ exit quit
        copyright credits license raw_input unicode xrange basestring execfile reload file long unichr
        ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
        ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError EOFError
        EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError FloatingPointError GeneratorExit IOError
        ImportError IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError
        MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PermissionError
        ProcessLookupError RecursionError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError
        SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
        UnicodeTranslateError ValueError ZeroDivisionError Warning DeprecationWarning UserWarning RuntimeWarning
        """).ToDictionary(name => name, name => "builtins." + name, StringComparer.Ordinal);

    /// <summary>
    /// Modules that people mean even where a pasted snippet forgot the import. Only names that nothing else is called by.
    /// </summary>
    private static readonly HashSet<string> ImpliedModules = Words("""
        os sys subprocess hashlib pickle marshal sqlite3 ssl yaml requests shutil tarfile zipfile tempfile json re base64 socket
        urllib importlib shlex pathlib psycopg2 pymysql MySQLdb paramiko jsonpickle asyncio
        """);

    private static readonly Dictionary<string, HashSet<string>> StarExports = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)
    {
        ["flask"] = Words("""
            Flask request session g Blueprint Response render_template render_template_string redirect jsonify send_file
            send_from_directory make_response abort url_for current_app flash
            """),
        ["os"] = Words("""
            system popen remove unlink rename mkdir makedirs listdir rmdir environ getenv path execv execl spawnl spawnv startfile
            chmod sep getcwd walk
            """),
        ["os.path"] = Words("join basename dirname abspath realpath normpath exists isfile isdir commonpath commonprefix splitext"),
        ["subprocess"] = Words("run call Popen check_output check_call getoutput getstatusoutput PIPE STDOUT DEVNULL"),
        ["hashlib"] = Words("md5 sha1 sha224 sha256 sha384 sha512 new blake2b blake2s pbkdf2_hmac"),
        ["sqlite3"] = Words("connect Connection Cursor Row"),
        ["pickle"] = Words("load loads dump dumps Pickler Unpickler"),
        ["ssl"] = Words("SSLContext create_default_context wrap_socket CERT_NONE CERT_REQUIRED CERT_OPTIONAL PROTOCOL_TLS PROTOCOL_TLS_CLIENT"),
        ["socket"] = Words("socket AF_INET SOCK_STREAM SOCK_DGRAM"),
        ["shutil"] = Words("copy copyfile copytree move rmtree unpack_archive make_archive"),
        ["yaml"] = Words("load safe_load full_load unsafe_load load_all safe_load_all Loader SafeLoader FullLoader UnsafeLoader"),
        ["pathlib"] = Words("Path PurePath PosixPath"),
        ["fastapi"] = Words("FastAPI APIRouter Request Response Depends HTTPException Query Path Body Form File UploadFile"),
    }.ToDictionary(StringComparer.Ordinal);

    /// <summary>The qualified name of a name that no code of the file binds, or null.</summary>
    public static string? QualifiedName(string name, List<string> starImports)
    {
        for (var i = starImports.Count - 1; i >= 0; i--)
        {
            if (StarExports.TryGetValue(starImports[i], out var exports) && exports.Contains(name))
            {
                return $"{starImports[i]}.{name}";
            }
        }

        return QualifiedNames.GetValueOrDefault(name) ?? (ImpliedModules.Contains(name) ? name : null);
    }

    private static HashSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
