"""Requests: through the framework that the file uses, or straight into the handler."""

import inspect
import io
import json
import sys
import urllib.parse

import stand_ins
from invoke import NotCallable, settle


def request(runner, given, outcome):
    sent = Sent(given["request"])
    names = vars(runner.module)
    handler = names.get(given.get("handler", "").partition(".")[0])
    if inspect.isclass(handler) and hasattr(handler, "parse_request"):
        through_socket(handler, sent, outcome)
    elif "flask" in sys.modules and not stand_in("flask") and flask_app(names) is not None:
        through_flask(flask_app(names), sent, outcome)
    elif "api" in sys.modules and sys.modules["api"].find_app(names) is not None:
        sys.modules["api"].through(sys.modules["api"].find_app(names), sent, outcome)
    elif "django" in sys.modules and not stand_in("django"):
        import django_views

        django_views.through(handler or django_views.routed(names, sent), sent, outcome)
    elif handler is not None:
        outcome.value = settle(handler(recorded(sent)))
    else:
        raise NotCallable("the file has no application that could take a request")


def stand_in(name):
    return getattr(sys.modules[name], "is_stand_in", False)


class Sent:
    """A request of the input notation with its defaults."""

    def __init__(self, given):
        self.method = given.get("method", "GET").upper()
        self.path = given.get("path", "/")
        for name, value in given.get("params", {}).items():
            self.path = self.path.replace("{%s}" % name, urllib.parse.quote(str(value), safe=""))
        self.query = given.get("query", {})
        self.form = given.get("form", {})
        self.json = given.get("json")
        self.headers = dict(given.get("headers", {}))
        self.cookies = given.get("cookies", {})
        self.body = given.get("body")
        self.files = given.get("files", {})

    @property
    def query_text(self):
        return urllib.parse.urlencode(self.query, doseq=True, errors="surrogateescape")

    @property
    def target(self):
        return urllib.parse.quote(self.path, safe="/%") + ("?" + self.query_text if self.query else "")

    @property
    def cookie_text(self):
        return "; ".join("%s=%s" % (key, urllib.parse.quote(str(value), safe="()'./:+= ")) for key, value in self.cookies.items())

    def payload(self):
        """The body's bytes and their type."""
        if self.json is not None:
            return json.dumps(self.json).encode("utf-8"), "application/json"
        if self.form:
            return urllib.parse.urlencode(self.form, doseq=True).encode("ascii"), "application/x-www-form-urlencoded"
        body = self.body or b""
        if isinstance(body, dict):
            return bytes.fromhex(body["bytes"]), "application/octet-stream"
        return (body.encode("utf-8", "surrogateescape") if isinstance(body, str) else body), "text/plain"

    def file(self, field):
        given = self.files[field]
        content = given.get("content", "")
        data = bytes.fromhex(content["bytes"]) if isinstance(content, dict) else content.encode("utf-8", "surrogateescape")
        return io.BytesIO(data), given.get("name", "file.txt")


def flask_app(names):
    import flask

    for value in names.values():
        if isinstance(value, flask.Flask):
            return value
    for name in ("create_app", "make_app", "get_app"):
        if callable(names.get(name)):
            names["app"] = names[name]()
            return names["app"]
    blueprints = [value for value in names.values() if isinstance(value, flask.Blueprint)]
    if not blueprints:
        return None
    app = names["suture_app"] = flask.Flask("app")
    for blueprint in blueprints:
        app.register_blueprint(blueprint)
    return app


def through_flask(app, sent, outcome):
    if "suture" not in app.extensions:
        prepare_flask(app)
    app.extensions["suture"] = outcome
    headers = dict(sent.headers)
    arguments = {"method": sent.method, "query_string": sent.query_text, "headers": headers}
    if sent.cookies:
        headers["Cookie"] = sent.cookie_text
    if sent.json is not None:
        arguments["json"] = sent.json
    elif sent.files:
        arguments["data"] = {**sent.form, **{field: sent.file(field) for field in sent.files}}
    elif sent.form:
        arguments["data"] = sent.form
    elif sent.body is not None:
        arguments["data"], kind = sent.payload()
        arguments.setdefault("content_type", headers.pop("Content-Type", kind))
    with app.test_client(use_cookies=False) as client:
        response = client.open(sent.path, **arguments)
        outcome.status, outcome.headers, outcome.body = response.status_code, list(response.headers), response.get_data()


def prepare_flask(app):
    """What a test would set up: a key for sessions, templates that are not there, errors kept for the record."""
    import jinja2

    app.secret_key = app.secret_key or "suture"
    app.config["PROPAGATE_EXCEPTIONS"] = False

    def note(problem):
        outcome = app.extensions["suture"]
        outcome.exception, outcome.message = type(problem[1]).__name__, str(problem[1])[:500]

    app.log_exception = note

    @jinja2.pass_context
    def everything(context):
        own = ("config", "request", "session", "g")
        return sorted((key, value) for key, value in context.get_all().items() if key not in own and not callable(value))

    app.jinja_env.globals["suture_everything"] = everything
    text = "<html><body>{% for key, value in suture_everything() %}<p>{{ value }}</p>{% endfor %}</body></html>"
    loaders = [app.jinja_env.loader] if app.jinja_env.loader else []
    app.jinja_env.loader = jinja2.ChoiceLoader([*loaders, jinja2.FunctionLoader(lambda name: text)])


class _Socket:
    def __init__(self, data):
        self._data = data
        self.sent = io.BytesIO()

    def makefile(self, mode, *_args, **_kwargs):
        return io.BytesIO(self._data) if "r" in mode else self.sent

    def sendall(self, data):
        self.sent.write(data)

    def __getattr__(self, name):
        return lambda *args, **kwargs: None


def through_socket(handler, sent, outcome):
    body, kind = sent.payload()
    lines = ["%s %s HTTP/1.0" % (sent.method, sent.target), "Host: localhost", "Content-Length: %d" % len(body)]
    lines += ["%s: %s" % pair for pair in {"Content-Type": kind, **sent.headers}.items()]
    if sent.cookies:
        lines.append("Cookie: " + sent.cookie_text)
    socket = _Socket("\r\n".join(lines).encode("latin-1", "replace") + b"\r\n\r\n" + body)
    handler.log_message = lambda *_: None
    handler(socket, ("127.0.0.1", 50000), stand_ins.make("server", None))
    head, _, outcome.body = socket.sent.getvalue().partition(b"\r\n\r\n")
    status, *headers = head.decode("latin-1").split("\r\n")
    outcome.status = int((status.split(" ") + ["0", "0"])[1])
    outcome.headers = [tuple((line + ": ").split(": ", 2)[:2]) for line in headers]


def recorded(sent):
    """A request object with the fields that frameworks agree on."""
    made = stand_ins.make("request", None)
    body, _ = sent.payload()
    fields = {
        "method": sent.method, "path": sent.path, "args": sent.query, "GET": sent.query, "form": sent.form, "POST": sent.form,
        "query_params": sent.query, "headers": sent.headers, "META": sent.headers, "cookies": sent.cookies, "COOKIES": sent.cookies,
        "body": body, "data": body, "json": sent.json, "params": sent.query,
    }  # fmt: skip
    for name, value in fields.items():
        setattr(made, name, value)
    return made
