"""Recording stand-ins for modules that are not installed, and for those that would leave the sandbox."""

import importlib.machinery
import re
import sys
import types

FORCED = frozenset(
    "requests httpx urllib3 aiohttp paramiko boto3 botocore pymongo redis ldap ldap3 smtplib pika kafka elasticsearch openai "
    "fastapi uvicorn starlette psycopg2 psycopg MySQLdb pymysql mysql pyodbc cx_Oracle oracledb asyncpg aiosqlite aiomysql "
    "fabric pexpect docker gunicorn waitress tkinter webbrowser".split()
)
DRIVERS = frozenset("psycopg2 psycopg MySQLdb pymysql mysql pyodbc cx_Oracle oracledb asyncpg aiosqlite aiomysql".split())
WEB = frozenset("fastapi starlette pydantic".split())
ERROR = re.compile(r"(Error|Exception|Warning|Timeout|NotFound|Interrupt|Fault|DoesNotExist)$")
STATEMENT = re.compile(r"\s*(select|insert|update|delete|drop|create|alter|with|replace|pragma|call|exec)\b", re.IGNORECASE)
EXECUTES = frozenset("execute executemany executescript raw fetch fetchrow fetchval fetch_all fetch_one read_sql read_sql_query query".split())
KNOWN = {"status_code": 200, "status": 200, "ok": True, "text": "ok", "content": b"ok", "reason": "OK", "returncode": 0, "encoding": "utf-8"}
_state = {}


def make(name, given=()):
    watch = _state.get("watch")
    if watch is not None and watch.running:
        watch.stand_ins.add(name.partition(".")[0] if "." in name else name)
    return StandIn(name, given)


class StandIn:
    """Anything: it can be called, asked, looped over, entered, awaited, inherited from; calls are told to the oracle."""

    is_stand_in = True

    def __init__(self, name, given=()):
        object.__setattr__(self, "_name", name)
        object.__setattr__(self, "_given", given)
        object.__setattr__(self, "_parts", {})

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        parts = self._parts
        if name not in parts:
            parts[name] = self._make_part(name)
        return parts[name]

    def _make_part(self, name):
        if ERROR.search(name) and name[:1].isupper():
            return type(name, (Exception,), {"__module__": self._name})
        if name in KNOWN and self._given is not None:
            return KNOWN[name]
        return StandIn(self._name + "." + name, None)

    def __setattr__(self, name, value):
        self._parts[name] = value

    def __call__(self, *args, **kwargs):
        watch = _state["watch"]
        watch.stand_ins.add(self._name.partition(".")[0])
        if len(args) == 1 and not kwargs and (isinstance(args[0], type) or isinstance(args[0], types.FunctionType)):
            return args[0]
        receiver, _, verb = self._name.rpartition(".")
        watch.called(self._name, receiver or None, args, kwargs)
        if verb in EXECUTES:
            tell_statement(watch, args, kwargs)
        return watch.around(self._name, self._answer, args, kwargs)

    def _answer(self, *args, **_kwargs):
        verb = self._name.rpartition(".")[2]
        if verb in ("json", "to_dict", "dict"):
            return {"ok": True}
        if verb in ("read", "recv", "get_data"):
            return b""
        if verb in ("readline", "readlines", "getvalue", "quote", "secure_filename", "escape") and args and isinstance(args[0], str):
            return args[0]
        return StandIn(self._name, args)

    def __mro_entries__(self, _bases):
        return (base_class(self._name),)

    def __instancecheck__(self, instance):
        return isinstance(instance, StandIn) or base_class(self._name) in type(instance).__mro__

    def __iter__(self):
        return iter((StandIn(self._name + ".item", ()),))

    def __getitem__(self, key):
        return StandIn(self._name + ".item", ()) if not isinstance(key, str) else getattr(self, "item_" + key)

    def __setitem__(self, key, value):
        if isinstance(key, str):
            self._parts["item_" + key] = value

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        return False

    def __await__(self):
        return self
        yield

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration

    def __len__(self):
        return 1

    def __int__(self):
        return 1

    __index__ = __int__

    def __float__(self):
        return 1.0

    def __bool__(self):
        return True

    def __contains__(self, _):
        return False

    def __lt__(self, _):
        return False

    __le__ = __gt__ = __ge__ = __lt__

    def __add__(self, other):
        return str(self) + other if isinstance(other, str) else self

    def __radd__(self, other):
        return other + str(self) if isinstance(other, str) else self

    def __or__(self, _):
        return self

    __sub__ = __mul__ = __truediv__ = __mod__ = __and__ = __ror__ = __rsub__ = __rmul__ = __or__

    def __str__(self):
        return self._name

    def __repr__(self):
        return "<stand-in %s>" % self._name

    def __fspath__(self):
        return self._name


class Response(StandIn):
    """What a server answers: success, and nothing in it."""

    def __init__(self, name):
        StandIn.__init__(self, name, ())
        _state["watch"].stand_ins.add(name.rpartition(".")[0])

    def read(self, *_):
        return b""

    def getcode(self):
        return 200

    def __iter__(self):
        return iter(())


def tell_statement(watch, args, kwargs):
    given = [*args, *kwargs.values()]
    for index, part in enumerate(given):
        while isinstance(part, StandIn) and part._given:
            part = part._given[0]
        if isinstance(part, str) and STATEMENT.match(part):
            watch.statement(part, given[index + 1] if index + 1 < len(given) else ())
            return


def base_class(name):
    """A plain class in the place of an unknown one: takes any arguments, keeps the named ones."""
    made = _state.setdefault("classes", {})
    if name not in made:

        def init(self, *_args, **kwargs):
            for key, value in kwargs.items():
                setattr(self, key, value)

        made[name] = type(name.rpartition(".")[2], (), {"__init__": init, "__module__": name.rpartition(".")[0] or name})
    return made[name]


class StandInModule(types.ModuleType):
    is_stand_in = True

    def __init__(self, name):
        types.ModuleType.__init__(self, name)
        self.__path__ = []
        self.__file__ = "/suture/stand-in/%s.py" % name

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        part = StandIn(self.__name__, None)._make_part(name)
        setattr(self, name, part)
        return part


class _Loader:
    @staticmethod
    def create_module(spec):
        module = StandInModule(spec.name)
        _state["watch"].stand_ins.add(spec.name.partition(".")[0])
        return module

    @staticmethod
    def exec_module(module):
        root = module.__name__.partition(".")[0]
        if root in DRIVERS:
            import drivers

            drivers.fill(module, _state["watch"])
        elif root in WEB:
            import api

            api.fill(module)


class _Forced:
    """First in line: what is replaced although it may be installed. Only for the analysed file's own imports."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        root = name.partition(".")[0]
        if root in FORCED and (root in sys.modules or asked_by_target()):
            if "." in name and not getattr(sys.modules.get(root), "is_stand_in", False):
                return None
            return importlib.machinery.ModuleSpec(name, _Loader, is_package=True)
        return None


class _Missing:
    """Last in line: what is not installed; a missing module that the code itself is ready to miss stays missing."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        root = name.partition(".")[0]
        if root in _state["optional"]:
            return None
        if getattr(sys.modules.get(root), "is_stand_in", False) or (asked_by_target() and root not in sys.stdlib_names):
            # Python tells of `import x`, but not of importlib.import_module(x).
            _state["watch"].audited("import", (name, None, None, None, None))
            return importlib.machinery.ModuleSpec(name, _Loader, is_package=True)
        return None


def asked_by_target():
    frame = sys._getframe(2)
    while frame is not None and ("importlib" in frame.f_code.co_filename or frame.f_code.co_filename == __file__):
        frame = frame.f_back
    return frame is not None and frame.f_code.co_filename.startswith(_state["watch"].root)


def install(watch):
    _state["watch"] = watch
    _state.setdefault("optional", frozenset())
    if not hasattr(sys, "stdlib_names"):
        sys.stdlib_names = getattr(sys, "stdlib_module_names", frozenset(("distutils", "imp", "winreg", "msvcrt")))
    sys.meta_path.insert(0, _Forced)
    sys.meta_path.append(_Missing)


def optional(names):
    """Modules whose absence the file catches itself: it shall take its own other way."""
    _state["optional"] = frozenset(names)
