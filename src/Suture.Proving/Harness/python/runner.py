"""Runs one input against the analysed file and says what came of it."""

import binascii
import json
import os
import re
import signal
import sys
import types

import stand_ins
import surroundings
from invoke import NotCallable, invoke
from values import encode
from watch import Blocked

RELATIVE = re.compile(r"^\s*from\s+\.", re.MULTILINE)


class TimeUp(BaseException):
    """The input took longer than it may; no `except Exception` of the analysed code hides it."""


class Outcome:
    """What an oracle may look at when an input has been handled."""

    def __init__(self):
        self.value = None
        self.exception = ""
        self.message = ""
        self.stdout = ""
        self.stderr = ""
        self.status = None
        self.headers = []
        self.body = b""
        self.timed_out = False
        self.not_run = ""
        self.files = {}

    def record(self):
        if self.not_run:
            return {"notRun": self.not_run, "timedOut": False}
        record = {"exception": self.exception, "message": self.message, "stdout": self.stdout, "timedOut": self.timed_out, "files": self.files}
        if self.status is None:
            record["value"] = encode(self.value)
        else:
            headers = [list(pair) for pair in self.headers if pair[0] not in ("Date", "Server", "Last-Modified", "ETag", "Content-Length")]
            record["response"] = {"status": self.status, "headers": sorted(headers), "body": self.readable_body()}
        return record


    def readable_body(self):
        """The body as text; JSON without its layout, which Flask changes with its debug mode."""
        text = self.body.decode("utf-8", "backslashreplace")[:20000]
        if any(name.lower() == "content-type" and "json" in value for name, value in self.headers):
            try:
                return json.dumps(json.loads(text))
            except ValueError:
                return text
        return text


class Runner:
    def __init__(self, watch, job):
        self.watch = watch
        self.module = None
        self._code = None
        self._limit = job.get("limit", 1.0)
        self._watched = frozenset(job.get("lines", ()))
        self._import_problem = ""
        self._hit = set()
        self._files = {}
        self._process = os.getpid()
        self._streams = surroundings.Streams()
        self._changed_files()
        signal.signal(signal.SIGALRM, self._time_is_up)

    def run(self, phase, given, payload):
        outcome = Outcome()
        self._hit = set()
        surroundings.reseed()
        self._streams.begin(typed(given.get("script", given).get("stdin", "")))
        self.watch.begin(given, payload, phase == "hostile")
        self._guard(outcome, phase, given)
        if os.getpid() != self._process:
            os._exit(0)  # The analysed code forked, and its child came back to us.
        if phase == "import":
            self._import_problem = "it does not end" if outcome.timed_out else outcome.exception and "%s: %s" % (outcome.exception, outcome.message)
        self._look_around(outcome)
        self.watch.end(outcome)
        return {"outcome": outcome.record(), "lines": sorted(self._hit), "violations": self.watch.found}

    def _guard(self, outcome, phase, given):
        signal.setitimer(signal.ITIMER_REAL, self._limit * (5 if phase == "import" else 1))
        try:
            sys.settrace(self._trace)
            self._dispatch(outcome, phase, given)
        except TimeUp:
            outcome.timed_out = True
        except Blocked:
            outcome.exception = "suture.Blocked"
        except NotCallable as problem:
            outcome.not_run = str(problem)
        except SystemExit as problem:
            outcome.exception, outcome.message = "SystemExit", str(problem.code)
        except BaseException as problem:  # Whatever the analysed code raises is its outcome.
            outcome.exception, outcome.message = name_of(type(problem)), safe_text(problem)
        finally:
            sys.settrace(None)
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _dispatch(self, outcome, phase, given):
        for name, text in given.get("files", {}).items():
            self._lay(name, text)
        for first in given.get("setup", ()):
            invoke(self, first, Outcome())
        if phase == "import":
            self._import()
        elif self._import_problem and "script" not in given:
            raise NotCallable("the file cannot be imported: " + self._import_problem)
        else:
            invoke(self, given, outcome)

    def _import(self):
        self.compile()
        names = {"__name__": os.path.basename(self.watch.target)[:-3] or "target"}
        for _ in range(10):
            self.module = self._new_module(names)
            try:
                exec(self._code, vars(self.module))
                return
            except NameError as problem:
                missing = re.match(r"name '(\w+)' is not defined", str(problem))
                if missing is None or missing.group(1) in names:
                    raise
                # Code cut out of a larger file speaks of names it does not have.
                names[missing.group(1)] = stand_ins.make(missing.group(1), None)

    def compile(self):
        if self._code is None:
            with open(self.watch.target, "rb") as file:
                data = file.read()
            if b"ImportError" in data or b"ModuleNotFoundError" in data:
                stand_ins.optional(optional_modules(data))
            self._code = compile(data, self.watch.target, "exec", dont_inherit=True)
            self._is_relative = RELATIVE.search(data.decode("utf-8", "replace")) is not None
        return self._code

    def _new_module(self, names):
        module = types.ModuleType(names["__name__"])
        vars(module).update(names, __file__=self.watch.target)
        if self._is_relative:
            module.__package__ = "surrounding_package"
            sys.modules.setdefault(module.__package__, stand_ins.StandInModule(module.__package__))
        sys.modules[module.__name__] = module
        return module

    def script_names(self):
        main = types.ModuleType("__main__")
        main.__file__ = self.watch.target
        sys.modules["__main__"] = main
        return vars(main)

    def _lay(self, name, text):
        path = os.path.join(self.watch.root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(bytes.fromhex(text["bytes"]) if isinstance(text, dict) else text.encode("utf-8"))

    def _look_around(self, outcome):
        self.watch.running = False
        output, error = self._streams.end()
        outcome.stdout = output.decode("utf-8", "backslashreplace")
        outcome.stderr = error.decode("utf-8", "backslashreplace")
        outcome.files = self._changed_files()
        self.watch.running = True

    def _changed_files(self):
        changed = {}
        for folder, _, names in os.walk(self.watch.root):
            for name in sorted(names)[:100]:
                if name.endswith(("-journal", "-wal", "-shm")):
                    continue  # SQLite's scratch files hold random numbers and say nothing of behaviour.
                path = os.path.join(folder, name)
                short = os.path.relpath(path, self.watch.root)
                print_of = fingerprint(path)
                if print_of is not None and self._files.get(short) != print_of:
                    self._files[short] = changed[short] = print_of
        return changed

    def _trace(self, frame, event, _arg):
        if frame.f_code.co_filename != self.watch.target:
            return None
        return self._trace_line

    def _trace_line(self, frame, event, _arg):
        if event == "line" and frame.f_lineno in self._watched:
            self._hit.add(frame.f_lineno)
        return self._trace_line

    def _time_is_up(self, *_):
        raise TimeUp()


def typed(lines):
    """What stands on standard input: one text, or a line each."""
    return lines if isinstance(lines, str) else "".join(str(line) + "\n" for line in lines)


def fingerprint(path):
    """A file's content in short; not of databases, whose bytes are not for comparing, nor of archives, which hold times."""
    try:
        if os.path.islink(path) or os.path.getsize(path) > 1 << 20:
            return "large"
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return None
    if data.startswith(b"SQLite format 3"):
        return None
    is_archive = data.startswith((b"PK", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")) or data[257:262] == b"ustar"
    return "archive" if is_archive else "%d bytes, %08x" % (len(data), binascii.crc32(data))


def optional_modules(data):
    """The modules whose absence a file catches."""
    import ast  # costs more than the rest of the harness's start, and few files need it

    for node in ast.walk(ast.parse(data)):
        if isinstance(node, ast.Try) and any("Error" in ast.dump(handler.type) for handler in node.handlers if handler.type):
            for part in (inner for statement in node.body for inner in ast.walk(statement)):
                if isinstance(part, ast.Import):
                    yield from (alias.name.partition(".")[0] for alias in part.names)
                elif isinstance(part, ast.ImportFrom) and part.module and not part.level:
                    yield part.module.partition(".")[0]


def name_of(kind):
    return kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else "%s.%s" % (kind.__module__, kind.__qualname__)


def safe_text(problem):
    try:
        return str(problem)[:500]
    except BaseException:
        return ""
