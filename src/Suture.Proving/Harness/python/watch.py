"""What an oracle holds in its hands: hooks, the canary, the baseline, and the right to say that harm was done."""

import os
import sys

import patching

CANARY = "suturecanary"
OUTSIDE = "/scratch/outside"
MARK = "/scratch/outside/.ran"
PROGRAM = "/suture/bin/" + CANARY


class Blocked(BaseException):
    """Stops the analysed code before harm is done; no `except Exception` of its own gets in between."""


class Call:
    """A call as an oracle sees it, just before it happens."""

    def __init__(self, name, receiver, args, kwargs):
        self.name = name
        self.receiver = receiver
        self.args = args
        self.kwargs = kwargs

    def arg(self, position, keyword, default=None):
        if keyword in self.kwargs:
            return self.kwargs[keyword]
        return self.args[position] if position is not None and position < len(self.args) else default


class Watch:
    canary = CANARY
    outside = OUTSIDE
    canary_program = PROGRAM

    def __init__(self, root, target):
        self.root = root
        self.target = target
        self.hostile = False
        self.payload = None
        self.input = None
        self.running = False
        self.errors = []
        self.stand_ins = set()
        self.found = []
        self._audits = {}
        self._calls = {}
        self._wrappers = {}
        self._sql = []
        self._canaries = []
        self._afters = []
        self._facts = {}

    @property
    def neutral(self):
        return not self.hostile

    @property
    def program_ran(self):
        return os.path.exists(MARK)

    def site(self):
        frame = sys._getframe(1)
        while frame is not None:
            if frame.f_code.co_filename == self.target:
                return "%s:%d" % (os.path.basename(self.target), frame.f_lineno)
            frame = frame.f_back
        return os.path.basename(self.target) + ":0"

    def unseen(self, fact, key=None):
        known = self._facts.setdefault(self.site() if key is None else key, set())
        if self.hostile:
            return bool(known) and fact not in known
        known.add(fact)
        return False

    def violation(self, text, site=None):
        site = self.site() if site is None else site
        text = "".join(letter if letter.isprintable() else "\\n" if letter == "\n" else "?" for letter in str(text))
        if all(text[:500] != found["text"] for found in self.found):
            self.found.append({"text": text[:500], "line": int(site.rpartition(":")[2])})

    def block(self):
        if self.hostile:
            raise Blocked()

    def on_audit(self, event, fn=None):
        return self._register(self._audits.setdefault(event, []), fn)

    def on_sql(self, fn=None):
        return self._register(self._sql, fn)

    def on_canary(self, fn=None):
        return self._register(self._canaries, fn)

    def after(self, fn=None):
        return self._register(self._afters, fn)

    def on_call(self, name, fn=None):
        if fn is None:
            return lambda given: self.on_call(name, given)
        first = name not in self._calls
        self._calls.setdefault(name, []).append(fn)
        if first and not name.endswith(".*"):
            patching.observe(name, lambda receiver, args, kwargs: self.called(name, receiver, args, kwargs))
        return fn

    def patch(self, name, wrapper=None):
        if wrapper is None:
            return lambda given: self.patch(name, given)
        self._wrappers[name] = wrapper
        patching.wrap(name, lambda original, *args, **kwargs: self.around(name, original, args, kwargs))
        return wrapper

    # What follows is the harness's side.

    def begin(self, given, payload, hostile):
        self.input, self.payload, self.hostile = given, payload, hostile
        self.found = []
        if os.path.exists(MARK):
            os.unlink(MARK)
        self.running = True

    def end(self, outcome):
        self._tell(self._afters, (outcome,))
        self.running = False

    def audited(self, event, args):
        if self.running and event in self._audits:
            self._tell(self._audits[event], args)

    def called(self, name, receiver, args, kwargs):
        hooks = self._calls.get(name, ())
        parent = name
        while "." in parent:
            parent = parent.rpartition(".")[0]
            hooks = (*hooks, *self._calls.get(parent + ".*", ()))
        if hooks and self.running:
            self._tell(hooks, (Call(name, receiver, args, kwargs),))

    def around(self, name, original, args, kwargs):
        wrapper = self._wrappers.get(name)
        if wrapper is None or not self.running:
            return original(*args, **kwargs)
        return wrapper(original, *args, **kwargs)

    def statement(self, text, parameters=()):
        if isinstance(text, (bytes, bytearray)):
            text = bytes(text).decode("utf-8", "replace")
        if self.running and isinstance(text, str):
            self._tell(self._sql, (text, parameters))

    def canary_called(self, *args, **_kwargs):
        if self.running:
            self._tell(self._canaries, args)

    def _tell(self, hooks, args):
        self.running = False
        try:
            for hook in hooks:
                hook(*args)
        except Exception as problem:
            text = "%s: %s" % (type(problem).__name__, problem)
            if text not in self.errors:
                self.errors.append(text)
        finally:
            self.running = True

    @staticmethod
    def _register(hooks, fn):
        if fn is None:
            return lambda given: Watch._register(hooks, given)
        hooks.append(fn)
        return fn
