using System.Collections.Frozen;

namespace Suture.Validation;

/// <summary>What every Python from 3.9 to 3.14 brings along: a repair may count on it.</summary>
internal static class StandardLibrary
{
    private static readonly FrozenSet<string> Modules = Words("""
        __future__ abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cmath cmd
        code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg csv
        ctypes curses dataclasses datetime dbm decimal difflib dis doctest email encodings enum errno faulthandler fcntl filecmp
        fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq
        hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox
        marshal math mimetypes mmap modulefinder multiprocessing netrc ntpath numbers opcode operator optparse os pathlib pdb
        pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr
        pydoc pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve
        shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess
        symtable sys sysconfig syslog tabnanny tarfile tempfile termios textwrap threading time timeit tkinter token tokenize
        trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings wave weakref
        webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
        """);

    private static readonly FrozenSet<string> Builtins = Words("""
        ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError BytesWarning
        ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning
        EOFError Ellipsis EnvironmentError Exception FileExistsError FileNotFoundError FloatingPointError FutureWarning
        GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError
        KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented
        NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError
        ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning
        SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
        UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError __debug__ __import__
        __name__ abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir
        divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input int isinstance
        issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed
        round set setattr slice sorted staticmethod str sum super tuple type vars zip __file__
        """);

    public static bool Has(string module) => Modules.Contains(module);

    public static bool HasBuiltin(string name) => Builtins.Contains(name);

    private static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
