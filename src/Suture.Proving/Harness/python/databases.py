"""Databases without a server: sqlite3 that makes up missing tables, and drivers that speak to it."""

import re
import sqlite3

REAL_CONNECT = sqlite3.connect
REAL_CURSOR = sqlite3.Cursor
REAL_CONNECTION = sqlite3.Connection
TABLE = re.compile(r"\b(?:from|join|into|update|table(?:\s+if\s+(?:not\s+)?exists)?)\s+[\"'`\[]?(?:\w+[\"'`\]]?\.)?[\"'`\[]?(\w+)", re.IGNORECASE)
WORD = re.compile(r"'(?:[^']|'')*'|:\w+|@\w+|[A-Za-z_]\w*(?!\s*\(|\w)")
WHOLE = re.compile(r"(^id$|_id$|age|count|price|amount|qty|quantity|number|year|total|level|salary|balance|budget|score|rate|cost|stock|size|weight|is_|has_)", re.IGNORECASE)
PLACEHOLDER = re.compile(r"'(?:[^']|'')*'|%%|%\((\w+)\)s|%s|\$(\d+)")
KEYWORDS = frozenset(
    "select from where and or not union all insert into values update set delete drop create table order by group having limit offset "
    "join on as like in is null exists between case when then else end distinct asc desc left right inner outer if replace true false "
    "collate cast int integer text varchar primary key default returning with count sum max min".split()
)
_state = {}


def install(watch):
    """Every sqlite3 connection of this process tells its statements and lacks no table."""
    _state["watch"] = watch
    sqlite3.connect = connect
    sqlite3.dbapi2.connect = connect
    sqlite3.Connection = sqlite3.dbapi2.Connection = Connection
    sqlite3.Cursor = sqlite3.dbapi2.Cursor = Cursor


def connect(database=":memory:", *args, **kwargs):
    kwargs.setdefault("factory", Connection)
    kwargs["timeout"] = 0.1
    return REAL_CONNECT(reachable(database), *args[1:], **kwargs)


def reachable(database):
    """The file named, or one in the scratch folder when its folder is not there."""
    import os

    name = os.fspath(database)
    name = name.decode() if isinstance(name, bytes) else name
    if name in (":memory:", "") or name.startswith("file:"):
        return name
    folder = os.path.dirname(os.path.abspath(name))
    if os.path.isdir(folder) and os.access(folder, os.W_OK):
        return name
    return "/tmp/" + re.sub(r"\W", "_", name) + ".db"


class Cursor(REAL_CURSOR):
    def execute(self, statement, parameters=()):
        return self._run(REAL_CURSOR.execute, statement, parameters)

    def executemany(self, statement, rows):
        rows = list(rows)
        return self._run(REAL_CURSOR.executemany, statement, rows)

    def executescript(self, script):
        _state["watch"].statement(script)
        return self._make_up_and_retry(REAL_CURSOR.executescript, (script,))

    def _run(self, method, statement, parameters):
        _state["watch"].statement(statement, parameters)
        return self._make_up_and_retry(method, (statement, parameters))

    def _make_up_and_retry(self, method, args):
        for _ in range(40):
            try:
                return method(self, *args)
            except sqlite3.OperationalError as problem:
                was_open = self.connection.in_transaction
                if not isinstance(args[0], str) or not make_up(self.connection, str(problem), args[0]):
                    raise
                if not was_open:
                    self.connection.commit()
        return method(self, *args)


class Connection(REAL_CONNECTION):
    def cursor(self, factory=None):
        return REAL_CONNECTION.cursor(self, factory or Cursor)

    def execute(self, *args):
        return self.cursor().execute(*args)

    def executemany(self, *args):
        return self.cursor().executemany(*args)

    def executescript(self, *args):
        return self.cursor().executescript(*args)


def make_up(connection, problem, statement):
    """Adds what the database said is missing; False when it is something else."""
    run = REAL_CURSOR(connection).execute
    missing = re.match(r"no such (table|column): (?:\w+\.)?(\w+)|table (\w+) has no column named (\w+)|table (\w+) has (\d+) columns? but (\d+)", problem)
    if missing is None:
        return False
    kind, name, table, column, short, has, wanted = missing.groups()
    tables = [found for found in TABLE.findall(statement) if found.lower() not in KEYWORDS]
    if kind == "table":
        create(run, name, columns_of(statement, tables), statement)
        return True
    if short is not None:
        run('DROP TABLE "%s"' % short)
        create(run, short, ["id"] + ["c%d" % i for i in range(1, int(wanted))], statement)
        return True
    table, column = table or (tables[0] if tables else None), column or name
    if table is None:
        return False
    run('ALTER TABLE "%s" ADD COLUMN "%s" %s' % (table, column, kind_of(column, statement)))
    run('UPDATE "%s" SET "%s" = rowid' % (table, column))
    return True


def columns_of(statement, tables):
    """The words of a statement that can only be columns."""
    aliases = {alias.lower() for alias in re.findall(r"\b(\w+)\.\w", statement)}
    found = ["id", "name"]
    for word in WORD.findall(statement):
        known = KEYWORDS | aliases | {table.lower() for table in tables} | set(found)
        if word[0] not in "':@" and word.lower() not in known:
            found.append(word.lower())
    return found[:30]


def create(run, table, columns, statement):
    kinds = [kind_of(column, statement) for column in columns]
    run('CREATE TABLE "%s" (%s)' % (table, ", ".join('"%s" %s' % pair for pair in zip(columns, kinds))))
    for number, text in ((1, "alice"), (2, "bob")):
        row = [number if kind == "INTEGER" else text for kind in kinds]
        run('INSERT INTO "%s" VALUES (%s)' % (table, ", ".join("?" * len(row))), row)


def kind_of(column, statement):
    """A number where the name or a comparison says so, so that the made-up row is found."""
    compared = re.search(r"\b%s\s*[=<>]+\s*\d" % re.escape(column), statement, re.IGNORECASE)
    return "INTEGER" if compared or WHOLE.search(column) else "TEXT"


def translate(statement, parameters):
    """A driver's placeholders in sqlite's words."""
    if parameters is None or (not parameters and not isinstance(parameters, dict)):
        return statement, ()

    def one(match):
        text = match.group()
        if text[0] == "'":
            return text.replace("%%", "%")
        if text == "%%":
            return "%"
        return ":" + match.group(1) if match.group(1) else "?" + match.group(2) if match.group(2) else "?"

    return PLACEHOLDER.sub(one, statement), parameters
