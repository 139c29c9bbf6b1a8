"""The world as analysed code sees it: the same on every run, without network, waiting or servers."""

import builtins
import io
import os
import sys
import time

import patching
import stand_ins

START = 1700000000.0
CAPTURED = "/scratch/.output"


def hide_descriptors():
    """Keeps the host's pipe for the report; what the code prints goes to a file. Returns the report's descriptor."""
    report = os.dup(1)
    captured = os.open(CAPTURED, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(captured, 1)
    os.dup2(captured, 2)
    os.dup2(nothing, 0)
    return report


def lay_out(source, root, outside, canary):
    copy_tree(source, root)
    os.makedirs(outside)
    os.makedirs("/scratch/home", exist_ok=True)
    with open(os.path.join(outside, canary), "w", encoding="ascii") as file:
        file.write(canary)
    os.chdir(root)
    sys.path[0] = root
    sys.path.append("/suture/harness")
    for folder in site_folders():
        if os.path.isdir(folder):
            sys.path.append(folder)


def copy_tree(source, target):
    """shutil.copytree, without the time that importing shutil takes."""
    os.makedirs(target)
    for entry in os.scandir(source):
        path = os.path.join(target, entry.name)
        if entry.is_dir():
            copy_tree(entry.path, path)
            continue
        with open(entry.path, "rb") as given, open(path, "wb") as copy:
            copy.write(given.read())


def site_folders():
    """Where packages lie. The site module would also run every .pth file, which costs more than all the rest."""
    version = "python%d.%d" % sys.version_info[:2]
    prefixes = dict.fromkeys((sys.prefix, "/usr/local", "/usr"))
    yield from ("%s/lib/%s/site-packages" % (sys.prefix, version),)
    for prefix in prefixes:
        yield "%s/lib/%s/dist-packages" % (prefix, version)
    yield "/usr/lib/python3/dist-packages"


def settle(watch):
    setattr(builtins, watch.canary, watch.canary_called)
    for name in ("exit", "quit"):
        setattr(builtins, name, sys.exit)
    freeze_chance()
    clock = freeze_clock()
    no_waiting(clock)
    patching.install()
    stand_ins.install(watch)
    patching.when_imported("sqlite3", lambda: prepare_sqlite(watch))
    patching.when_imported("django", prepare_django)
    no_servers(watch)
    sys.addaudithook(audit(watch))


def prepare_sqlite(watch):
    import databases

    databases.install(watch)


def prepare_django():
    import django_views

    django_views.prepare()


def audit(watch):
    def hook(event, args):
        if not watch.running:
            return
        if event == "open" and isinstance(args[0], str) and args[0].startswith("/proc/") and "/fd" in args[0]:
            raise PermissionError(13, "Permission denied", args[0])
        watch.audited(event, args)

    return hook


def freeze_chance():
    """Random numbers are the same on every run, so that outcomes can be compared."""
    state = [88172645463325252]

    def urandom(size):
        found = bytearray()
        for _ in range(size):  # xorshift
            number = state[0]
            number ^= number << 13 & 0xFFFFFFFFFFFFFFFF
            number ^= number >> 7
            number ^= number << 17 & 0xFFFFFFFFFFFFFFFF
            state[0] = number
            found.append(number >> 16 & 255)
        return bytes(found)

    os.urandom = urandom
    patching.when_imported("random", lambda: sys.modules["random"].__dict__.update(_urandom=urandom))


def reseed():
    if "random" in sys.modules:
        sys.modules["random"].seed(0)


class Clock:
    """Moves by a millisecond at each look, and by what is slept."""

    def __init__(self):
        self.now = START

    def __call__(self):
        self.now += 0.001
        return self.now


def freeze_clock():
    import datetime

    clock = Clock()
    real = datetime.datetime

    class Meta(type):
        def __instancecheck__(cls, instance):
            return isinstance(instance, real)

        def __subclasscheck__(cls, other):
            return issubclass(other, real)

    class Frozen(real, metaclass=Meta):
        @classmethod
        def now(cls, tz=None):
            return real.fromtimestamp(clock(), tz)

        @classmethod
        def utcnow(cls):
            return real.fromtimestamp(clock(), datetime.timezone.utc).replace(tzinfo=None)

        @classmethod
        def today(cls):
            return real.fromtimestamp(clock())

    Frozen.__name__ = Frozen.__qualname__ = "datetime"
    Frozen.__module__ = "datetime"
    datetime.datetime = Frozen
    time.time = clock
    time.time_ns = lambda: int(clock() * 1e9)
    time.perf_counter = clock
    return clock


def no_waiting(clock):
    real = time.sleep

    def sleep(seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        clock.now += seconds
        real(min(seconds, 0.001))

    time.sleep = sleep

    def no_asyncio_waiting(original, delay, result=None, **kwargs):
        clock.now += delay
        return original(0, result)

    patching.wrap("asyncio.sleep", no_asyncio_waiting)
    patching.wrap("asyncio.tasks.sleep", no_asyncio_waiting)


SERVERS = (
    "flask.Flask.run", "werkzeug.serving.run_simple", "socketserver.BaseServer.serve_forever", "socketserver.TCPServer.__init__",
    "wsgiref.simple_server.make_server", "aiohttp.web.run_app", "bottle.run", "django.core.management.execute_from_command_line",
    "tkinter.Misc.mainloop", "webbrowser.open",
)  # fmt: skip
CLIENTS = ("urllib.request.urlopen", "urllib.request.OpenerDirector.open", "socket.create_connection", "socket.getaddrinfo",
           "socket.gethostbyname", "http.client.HTTPConnection.request", "http.client.HTTPConnection.getresponse", "smtplib.SMTP.__init__",
           "ftplib.FTP.__init__", "http.client.HTTPConnection.connect", "ssl.SSLSocket.do_handshake")  # fmt: skip


def no_servers(watch):
    """Servers and connections are recorded and answer at once; oracles hook the same names with on_call and see the arguments."""
    for name in SERVERS:
        patching.wrap(name, lambda original, *args, **kwargs: None)
    for name in CLIENTS:
        answer = answer_of(name)
        patching.wrap(name, lambda original, *args, _answer=answer, **kwargs: _answer(watch))


def answer_of(name):
    if name in ("urllib.request.urlopen", "urllib.request.OpenerDirector.open", "http.client.HTTPConnection.getresponse"):
        return lambda watch: stand_ins.Response(name)
    if name == "socket.getaddrinfo":
        return lambda watch: [(2, 1, 6, "", ("93.184.216.34", 80))]
    if name == "socket.gethostbyname":
        return lambda watch: "93.184.216.34"
    if name == "socket.create_connection":
        return lambda watch: stand_ins.make(name)
    return lambda watch: None


class Streams:
    """Standard input, output and error of one input, for Python code and for the programs it starts."""

    def __init__(self):
        self._output = io.BytesIO()
        self._error = io.BytesIO()
        sys.stdout = io.TextIOWrapper(self._output, encoding="utf-8", errors="surrogateescape", write_through=True)
        sys.stderr = io.TextIOWrapper(self._error, encoding="utf-8", errors="surrogateescape", write_through=True)
        self._own = (sys.stdout, sys.stderr)

    def begin(self, text):
        sys.stdin = io.TextIOWrapper(io.BytesIO(text.encode("utf-8", "surrogateescape")), encoding="utf-8")
        sys.stdout, sys.stderr = self._own
        for stream in (self._output, self._error):
            stream.seek(0)
            stream.truncate()
        os.ftruncate(1, 0)

    def end(self):
        with open(CAPTURED, "rb") as file:
            programs = file.read(100000)
        return self._output.getvalue()[:100000] + programs, self._error.getvalue()[:20000]
