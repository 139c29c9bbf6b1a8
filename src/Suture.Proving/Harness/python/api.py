"""A small stand-in for FastAPI, Starlette and pydantic: routes, parameters by name and type, responses, errors."""

import inspect
import json
import re
import typing
import urllib.parse

from invoke import settle

METHODS = ("get", "post", "put", "patch", "delete", "head", "options")


def fill(module):
    """Gives a stand-in module the names that handlers need; the rest of it stays a recording stand-in."""
    for name in PUBLIC:
        vars(module)[name] = globals()[name]


def find_app(names):
    apps = [value for value in names.values() if isinstance(value, Router)]
    return next((app for app in apps if isinstance(app, FastAPI)), apps[0] if apps else None)


class Router:
    def __init__(self, prefix="", **_kwargs):
        self.prefix = prefix
        self.routes = []

    def api_route(self, path, methods=("GET",), **_kwargs):
        def keep(handler):
            self.routes.append((tuple(methods), self.prefix + path, handler))
            return handler

        return keep

    route = api_route

    def include_router(self, router, prefix="", **_kwargs):
        self.routes += [(methods, prefix + path, handler) for methods, path, handler in router.routes]

    def __getattr__(self, name):
        if name in METHODS:
            return lambda path, **kwargs: self.api_route(path, (name.upper(),))
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *args, **kwargs: (lambda handler: handler)


class FastAPI(Router):
    pass


Starlette = FastAPI
APIRouter = Router


class HTTPException(Exception):
    def __init__(self, status_code=500, detail=None, headers=None):
        Exception.__init__(self, "%s: %s" % (status_code, detail))
        self.status_code, self.detail, self.headers = status_code, detail, headers


class Field:
    def __init__(self, default=..., *, alias=None, default_factory=None, **_kwargs):
        self.default = default_factory() if default_factory else default
        self.alias = alias


class Query(Field):
    pass


class Path(Field):
    pass


class Body(Field):
    pass


class Form(Field):
    pass


class Header(Field):
    pass


class Cookie(Field):
    pass


class File(Field):
    pass


class Depends:
    def __init__(self, dependency=None, **_kwargs):
        self.dependency = dependency


class Response:
    media_type = "text/plain; charset=utf-8"

    def __init__(self, content=None, status_code=200, headers=None, media_type=None, **_kwargs):
        self.status_code, self.headers, self.content = status_code, dict(headers or {}), content
        self.headers.setdefault("content-type", media_type or self.media_type)

    def body(self):
        return self.content if isinstance(self.content, bytes) else str("" if self.content is None else self.content).encode("utf-8")

    def set_cookie(self, key, value="", **options):
        words = [name.replace("_", "-") for name, given in sorted(options.items()) if given]
        self.headers["set-cookie"] = "; ".join(["%s=%s" % (key, value), *words])


class PlainTextResponse(Response):
    pass


class HTMLResponse(Response):
    media_type = "text/html; charset=utf-8"


class JSONResponse(Response):
    media_type = "application/json"

    def body(self):
        return json.dumps(plain(self.content), default=str).encode("utf-8")


class RedirectResponse(Response):
    def __init__(self, url, status_code=307, headers=None, **_kwargs):
        Response.__init__(self, "", status_code, {**(headers or {}), "location": str(url)})


class FileResponse(Response):
    def body(self):
        with open(self.content, "rb") as file:
            return file.read()

    def __init__(self, path, status_code=200, headers=None, media_type=None, **_kwargs):
        Response.__init__(self, path, status_code, headers, media_type)


class StreamingResponse(Response):
    def body(self):
        return b"".join(part if isinstance(part, bytes) else str(part).encode() for part in settle(self.content))


class Request:
    def __init__(self, sent):
        self.sent, self.method = sent, sent.method
        self.query_params, self.headers, self.cookies = dict(sent.query), {k.lower(): v for k, v in sent.headers.items()}, sent.cookies
        self.path_params = {}
        self.url = sent.target
        self.client = type("Client", (), {"host": "127.0.0.1", "port": 50000})

    async def json(self):
        return self.sent.json

    async def form(self):
        return self.sent.form

    async def body(self):
        return self.sent.payload()[0]


class UploadFile:
    def __init__(self, filename="", file=None):
        self.filename, self.file, self.content_type = filename, file, "application/octet-stream"

    async def read(self, *size):
        return self.file.read(*size)

    async def close(self):
        pass


class BaseModel:
    def __init__(self, **given):
        for name, kind in typing.get_type_hints(type(self)).items():
            default = getattr(type(self), name, ...)
            default = default.default if isinstance(default, Field) else default
            if name not in given and default is ...:
                raise ValueError("%s: field required" % name)
            setattr(self, name, convert(given.get(name, default), kind))

    def dict(self):
        return dict(vars(self))

    model_dump = dict


PUBLIC = (
    "FastAPI Starlette APIRouter HTTPException Query Path Body Form Header Cookie File Field Depends Response PlainTextResponse HTMLResponse "
    "JSONResponse RedirectResponse FileResponse StreamingResponse Request UploadFile BaseModel"
).split()


def is_model(kind):
    """A class of data that a request's JSON fills: of the stand-in, or of pydantic itself where that is installed."""
    return inspect.isclass(kind) and any(base.__name__ == "BaseModel" and base.__module__.partition(".")[0] in (__name__, "pydantic") for base in kind.__mro__)


def plain(value):
    if is_model(type(value)):
        return plain(vars(value))
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, (list, tuple)) else value


def through(app, sent, outcome):
    for methods, path, handler in app.routes:
        pattern = re.sub(r"\\{(\w+)(:path)?\\}", lambda m: "(?P<%s>%s)" % (m.group(1), ".+" if m.group(2) else "[^/]+"), re.escape(path).replace("\\:", ":"))
        match = re.fullmatch(pattern, sent.path, re.DOTALL)
        if match and sent.method in methods:
            answer(handler, {key: urllib.parse.unquote(value) for key, value in match.groupdict().items()}, sent, outcome)
            return
    outcome.status, outcome.body = 404, b'{"detail": "Not Found"}'


def answer(handler, path, sent, outcome):
    try:
        response = settle(handler(**arguments(handler, path, sent)))
    except HTTPException as problem:
        response = JSONResponse({"detail": problem.detail}, problem.status_code, problem.headers)
    except ValidationProblem as problem:
        response = JSONResponse({"detail": str(problem)}, 422)
    except Exception as problem:
        outcome.exception, outcome.message = type(problem).__name__, str(problem)[:500]
        response = PlainTextResponse("Internal Server Error", 500)
    response = response if isinstance(response, Response) else JSONResponse(response)
    outcome.status, outcome.headers, outcome.body = response.status_code, list(response.headers.items()), response.body()


class ValidationProblem(Exception):
    """What FastAPI answers with 422."""


def arguments(handler, path, sent):
    found = {}
    hints = hints_of(handler)
    for parameter in inspect.signature(handler).parameters.values():
        kind = hints.get(parameter.name, str)
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            continue
        found[parameter.name] = argument(parameter, kind, path, sent)
    return found


def hints_of(handler):
    try:
        return typing.get_type_hints(handler)
    except Exception:
        return {}


def argument(parameter, kind, path, sent):
    default = parameter.default
    if isinstance(default, Depends):
        dependency = default.dependency or kind
        return settle(dependency(**arguments(dependency, path, sent)))
    if kind is Request:
        return Request(sent)
    if is_model(kind):
        try:
            return kind(**(sent.json if isinstance(sent.json, dict) else {}))
        except (TypeError, ValueError) as problem:
            raise ValidationProblem(str(problem)) from problem
    value = look_up(parameter.name, default, path, sent)
    fallback = default.default if isinstance(default, Field) else default
    if value is None:
        if fallback is ... or fallback is parameter.empty:
            raise ValidationProblem("%s: field required" % parameter.name)
        return fallback
    return convert(value, kind)


def look_up(name, default, path, sent):
    if name in path:
        return path[name]
    if name in sent.files:
        stream, filename = sent.file(name)
        return UploadFile(filename, stream)
    if isinstance(default, Header):
        return {key.lower().replace("-", "_"): value for key, value in sent.headers.items()}.get(name)
    if isinstance(default, Cookie):
        return sent.cookies.get(name)
    if isinstance(default, Form):
        return sent.form.get(name)
    if isinstance(default, Body):
        return sent.json.get(name, sent.json) if isinstance(sent.json, dict) else sent.json
    return sent.query.get(name, sent.form.get(name))


def convert(value, kind):
    if kind in (int, float) and isinstance(value, str):
        try:
            return kind(value)
        except ValueError as problem:
            raise ValidationProblem(str(problem)) from problem
    return value
