"""Puts a wrapper around a callable by its dotted name: at once when its module is loaded, else when it is imported."""

import functools
import importlib.machinery
import sys

_waiting = []
_after_import = {}


def observe(name, seen):
    """Calls `seen(receiver, args, kwargs)` before each call."""

    def make(original, is_method):
        @functools.wraps(original, updated=())
        def watched(*args, **kwargs):
            receiver, rest = (args[0], args[1:]) if is_method and args else (None, args)
            seen(receiver, rest, kwargs)
            return original(*args, **kwargs)

        return watched

    _put(name, make)


def wrap(name, around):
    """Calls `around(original, *args, **kwargs)` instead."""

    def make(original, _is_method):
        @functools.wraps(original, updated=())
        def wrapped(*args, **kwargs):
            return around(original, *args, **kwargs)

        return wrapped

    _put(name, make)


def when_imported(module, act):
    """Calls `act()` once the module has been executed."""
    if module in sys.modules:
        act()
    else:
        _after_import[module] = act


def _put(name, make):
    parts = name.split(".")
    for length in range(len(parts) - 1, 0, -1):
        module = sys.modules.get(".".join(parts[:length]))
        if module is not None and _replace(module, parts[length:], make):
            return
    _waiting.append((name, make))


def _replace(module, path, make):
    owners = [module]
    for part in path[:-1]:
        if getattr(owners[-1], "is_stand_in", False) or not hasattr(owners[-1], part):
            return False
        owners.append(getattr(owners[-1], part))
    owner, name = owners[-1], path[-1]
    if getattr(owner, "is_stand_in", False) or not hasattr(owner, name):
        return False
    if isinstance(getattr(owner, name), type):
        owners.append(getattr(owner, name))
        owner, name = owners[-1], "__init__"
    _set(owners, name, make)
    return True


def _set(owners, name, make):
    owner = owners[-1]
    is_class = isinstance(owner, type)
    raw = vars(owner).get(name) if is_class else None
    if isinstance(raw, (staticmethod, classmethod)):
        new = type(raw)(make(raw.__func__, isinstance(raw, classmethod)))
    else:
        new = make(getattr(owner, name), is_class)
    try:
        setattr(owner, name, new)
    except TypeError:
        # A class written in C cannot be changed: its module gets a class derived from it instead.
        derived = type(owner.__name__, (owner,), {name: new, "__module__": owner.__module__})
        setattr(owners[-2], owner.__name__, derived)


class _Finder:
    """Applies what waits for a module right after the module has been executed."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name not in _after_import and not any(waiting.startswith(name + ".") for waiting, _ in _waiting):
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is None or spec.loader is None or not hasattr(spec.loader, "exec_module"):
            return None
        execute = spec.loader.exec_module

        def execute_and_patch(module):
            execute(module)
            apply_waiting(name, module)
            _after_import.pop(name, int)()

        spec.loader.exec_module = execute_and_patch
        return spec


def apply_waiting(name, module):
    for entry in list(_waiting):
        if entry[0].startswith(name + ".") and _replace(module, entry[0][len(name) + 1 :].split("."), entry[1]):
            _waiting.remove(entry)


def install():
    sys.meta_path.insert(0, _Finder)
