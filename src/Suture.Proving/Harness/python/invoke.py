"""Carries out one input: a call, a request, a run as a script."""

import contextlib
import inspect
import os
import sys

import stand_ins
from values import decode


class NotCallable(Exception):
    """The file does not offer what the input asks for; says nothing of its behaviour."""


def invoke(runner, given, outcome):
    if "request" in given:
        import web

        web.request(runner, given, outcome)
    elif "script" in given:
        with started_with(runner, given["script"]):
            exec(runner.compile(), runner.script_names())
    elif "call" in given:
        with started_with(runner, given):
            outcome.value = settle(call(runner, given))


def make_stand_in(name):
    if name in ("connection", "cursor"):
        import sqlite3  # noqa: F401  (loading it prepares the module below)

        import databases

        connection = databases.connect(":memory:", check_same_thread=False)
        return connection if name == "connection" else connection.cursor()
    return stand_ins.make(name, None)


def call(runner, given):
    path = given["call"].split(".")
    holder = vars(runner.module)
    if path[0] not in holder:
        raise NotCallable("the file has no %s at its top" % path[0])
    target = holder[path[0]]
    for position, name in enumerate(path[1:]):
        if inspect.isclass(target) and position == len(path) - 2 and needs_object(target, name):
            target = target(*bind(target.__init__, given.get("init", {}))[0], **bind(target.__init__, given.get("init", {}))[1])
        target = getattr(target, name)
    args, kwargs = bind(target, given.get("args", {}))
    return target(*args, **kwargs)


def needs_object(kind, name):
    return not isinstance(inspect.getattr_static(kind, name, None), (staticmethod, classmethod, type))


def bind(target, named):
    """Arguments by name, passed the way the parameters ask for; values that nobody named are left to the defaults."""
    named = {name: decode(value, make_stand_in) for name, value in named.items()}
    positional = list(named.pop("", ()))
    try:
        parameters = inspect.signature(target).parameters.values()
    except (TypeError, ValueError):
        return positional, named
    first = []
    for parameter in parameters:
        if parameter.name not in named:
            continue
        if parameter.kind is parameter.POSITIONAL_ONLY:
            first.append(named.pop(parameter.name))
        elif parameter.kind is parameter.VAR_POSITIONAL:
            positional.extend(named.pop(parameter.name))
        elif parameter.kind is parameter.VAR_KEYWORD and isinstance(named[parameter.name], dict):
            named.update(named.pop(parameter.name))
    if positional:
        standard = [p for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
        first += [named.pop(p.name, p.default) for p in standard if p.name in named or p.default is not p.empty]
    return first + positional, named


def settle(value):
    """What a caller would end up with: coroutines awaited, generators drained."""
    if inspect.iscoroutine(value):
        import asyncio

        return asyncio.run(value)
    if inspect.isasyncgen(value):
        import asyncio

        return asyncio.run(drain(value))
    if inspect.isgenerator(value):
        return [part for part, _ in zip(value, range(100))]
    return value


async def drain(generator):
    found = []
    async for part in generator:
        found.append(part)
        if len(found) == 100:
            break
    return found


@contextlib.contextmanager
def started_with(runner, given):
    """The arguments and variables that a program is started with."""
    before = dict(os.environ)
    os.environ.update({key: str(value) for key, value in given.get("env", {}).items()})
    sys.argv = [os.path.basename(runner.watch.target), *map(str, given.get("argv", []))]
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
