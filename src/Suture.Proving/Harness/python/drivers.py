"""Stand-ins for database drivers (PEP 249 and asyncpg's own), all on the sqlite3 of this process."""

import sqlite3  # first: loading it prepares the module below

import databases

SHARED = "file:drivers?mode=memory&cache=shared"
ERRORS = "Warning Error InterfaceError DatabaseError DataError OperationalError IntegrityError InternalError ProgrammingError NotSupportedError"
DIALECT = ("syntax error", "no such function", "unrecognized token", "incomplete input", "near ")
_state = {}


def fill(module, watch):
    """Gives a stand-in module what a driver offers; the rest of it stays a recording stand-in."""
    _state["watch"] = watch
    module.paramstyle = "pyformat"
    module.apilevel = "2.0"
    for name in ERRORS.split():
        setattr(module, name, getattr(sqlite3, name))
    root = module.__name__.partition(".")[0]
    connect = connect_async if root in ("asyncpg", "aiosqlite", "aiomysql") else Driver
    module.connect = module.Connect = lambda *args, **kwargs: started(module.__name__ + ".connect", args, kwargs, connect)
    module.create_pool = lambda *args, **kwargs: AsyncDriver()
    if module.__name__ == "psycopg2.sql" or module.__name__ == "psycopg.sql":
        module.SQL, module.Identifier, module.Literal, module.Placeholder, module.Composed = Sql, Identifier, Literal, Placeholder, Sql


def started(name, args, kwargs, connect):
    _state["watch"].called(name, None, args, kwargs)
    return connect()


class Driver:
    """A connection."""

    autocommit = False

    def __init__(self):
        if "connection" not in _state:
            _state["connection"] = databases.REAL_CONNECT(SHARED, uri=True, factory=databases.Connection, isolation_level=None, check_same_thread=False)

    def cursor(self, *args, **kwargs):
        factory = [*args, *kwargs.values()]
        return DriverCursor(kwargs.get("dictionary") is True or any("Dict" in str(part) for part in factory))

    def execute(self, statement, parameters=None):
        return self.cursor().execute(statement, parameters)

    def query(self, statement):
        return self.execute(statement)

    def commit(self):
        pass

    rollback = close = start_transaction = ping = commit

    def is_connected(self):
        return True

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class DriverCursor:
    arraysize = 1
    lastrowid = 1

    def __init__(self, as_dict=False):
        self._cursor = databases.REAL_CURSOR(_state["connection"])
        self._as_dict = as_dict

    @property
    def description(self):
        return self._cursor.description

    @property
    def rowcount(self):
        return self._cursor.rowcount

    def execute(self, statement, parameters=None, *more, **named):
        given = named or parameters if not more else (parameters, *more)
        statement = statement.as_string() if isinstance(statement, Sql) else statement
        _state["watch"].statement(statement, given or ())
        self._run(statement, given)
        return self

    def executemany(self, statement, rows):
        for row in rows:
            self.execute(statement, row)

    def callproc(self, name, parameters=()):
        _state["watch"].called("cursor.callproc", self, (name, parameters), {})

    def _run(self, statement, parameters):
        text, values = databases.translate(statement, parameters)
        if not isinstance(values, (dict, list, tuple)):
            values = (values,)
        for _ in range(40):
            try:
                self._cursor.execute(text, values)
                return
            except sqlite3.OperationalError as problem:
                if databases.make_up(_state["connection"], str(problem), text):
                    continue
                if not any(word in str(problem) for word in DIALECT) or "'" in str(problem):
                    raise
                self._cursor.execute("SELECT 1 AS id, 'alice' AS name")
                return

    def fetchone(self):
        return self._row(self._cursor.fetchone())

    def fetchall(self):
        return [self._row(row) for row in self._cursor.fetchall()]

    def fetchmany(self, size=1):
        return [self._row(row) for row in self._cursor.fetchmany(size)]

    def __iter__(self):
        return iter(self.fetchall())

    def _row(self, row):
        if row is None or not self._as_dict:
            return row
        return dict(zip((column[0] for column in self._cursor.description), row))

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class AsyncDriver:
    """asyncpg's and aiosqlite's manners: everything is awaited, parameters follow the statement."""

    def __init__(self):
        self._cursor = None
        Driver()

    async def execute(self, statement, *parameters):
        if len(parameters) == 1 and isinstance(parameters[0], (list, tuple, dict)):
            parameters = parameters[0]
        self._cursor = DriverCursor(as_dict=False).execute(statement, parameters or None)
        return self

    async def fetch(self, statement, *parameters):
        await self.execute(statement, *parameters)
        return self._cursor.fetchall()

    async def fetchrow(self, statement, *parameters):
        await self.execute(statement, *parameters)
        return self._cursor.fetchone()

    async def fetchval(self, statement, *parameters):
        row = await self.fetchrow(statement, *parameters)
        return row[0] if row else None

    async def fetchall(self):
        return self._cursor.fetchall() if self._cursor else []

    async def fetchone(self):
        return self._cursor.fetchone() if self._cursor else None

    async def cursor(self, *_):
        return self

    async def close(self, *_):
        pass

    commit = rollback = release = close

    def acquire(self):
        return self

    transaction = acquire

    def __await__(self):
        return self
        yield

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        return False


def connect_async():
    return AsyncDriver()


class Sql:
    """psycopg's composed statements."""

    def __init__(self, text=""):
        self._text = text if isinstance(text, str) else "".join(as_text(part) for part in text)

    def as_string(self, *_):
        return self._text

    def format(self, *args, **kwargs):
        return Sql(self._text.format(*map(as_text, args), **{key: as_text(value) for key, value in kwargs.items()}))

    def join(self, parts):
        return Sql(self._text.join(as_text(part) for part in parts))

    def __add__(self, other):
        return Sql(self._text + as_text(other))


class Identifier(Sql):
    def __init__(self, *names):
        Sql.__init__(self, ".".join('"%s"' % name.replace('"', '""') for name in names))


class Literal(Sql):
    def __init__(self, value):
        Sql.__init__(self, "'%s'" % str(value).replace("'", "''") if not isinstance(value, (int, float)) else str(value))


class Placeholder(Sql):
    def __init__(self, name=None):
        Sql.__init__(self, "%%(%s)s" % name if name else "%s")


def as_text(part):
    return part.as_string() if isinstance(part, Sql) else str(part)
