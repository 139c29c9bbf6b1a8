"""Proof: input changed the shape of a statement, with the canary as a token of its own, and the statement still parses."""

import re
import sqlite3

PAYLOADS = [
    f"x' OR '{CANARY}'='{CANARY}",
    f"1 OR {CANARY}=1",
    f"x' OR {CANARY}=1 -- ",
    f"x%' OR '{CANARY}' LIKE '%{CANARY}",
    f'x" OR "{CANARY}"="{CANARY}',
    f"x') OR ('{CANARY}'='{CANARY}",
    f"x' UNION SELECT '{CANARY}' -- ",
    f"id, {CANARY}",
    f"users WHERE {CANARY}=1",
    f"1; SELECT '{CANARY}'",
]
NEUTRAL = ["alice", "7", "two words"]
TOKEN = re.compile(
    r"(?P<gap>\s+|--[^\n]*|/\*.*?\*/)|(?P<text>[a-z]?'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`)"
    r"|(?P<number>\d[\w.]*)|(?P<mark>\?|%s|%\(\w+\)s|:\w+|\$\d+|@\w+)|(?P<word>[^\W\d]\w*)|(?P<sign><=|>=|<>|!=|\|\||.)",
    re.DOTALL | re.IGNORECASE,
)
KEYWORDS = set(
    "select from where and or not union all insert into values update set delete drop create table order by group having "
    "limit offset join on as like in is null exists between case when then else end distinct asc desc left inner outer".split()
)


def install(watch):
    @watch.on_sql
    def _executed(statement, _parameters):
        shape, whole = _read(statement)
        if watch.unseen(shape) and whole and _parses(statement):
            watch.violation(f"the statement at {watch.site()} changed its shape: {statement}")


def _read(statement):
    """The statement's shape, and whether the canary is one of its whole tokens."""
    shape, whole = [], False
    for token in TOKEN.finditer(statement):
        if token.lastgroup == "gap":
            continue
        text = token.group().lower()
        whole = whole or text.strip("'\"%") == CANARY
        keeps = token.lastgroup == "sign" or text in KEYWORDS
        shape.append(text if keeps else "value" if token.lastgroup in ("text", "number", "mark") else "name")
    return " ".join(shape), whole


def _parses(statement):
    for part in filter(str.strip, re.sub(r"%s|%\(\w+\)s|\$\d+", "?", statement).split(";")):
        try:
            sqlite3.connect(":memory:").execute("EXPLAIN " + part)
        except sqlite3.Error as problem:
            if re.search(r"syntax error|unrecognized token|incomplete input", str(problem)):
                return False
    return True
