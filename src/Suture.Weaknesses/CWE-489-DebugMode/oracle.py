"""Proof: a debugger was switched on: in a web server that was started, in a framework's settings, or in the code itself."""

import sys

PAYLOADS = []
SERVERS = {
    "flask.Flask.run": 2,
    "flask_socketio.SocketIO.run": None,
    "quart.Quart.run": 2,
    "sanic.Sanic.run": 2,
    "bottle.run": None,
    "dash.Dash.run": None,
    "uvicorn.run": None,
    "fastapi.FastAPI": None,
    "starlette.applications.Starlette": 0,
}
SWITCHES = ("debug", "use_debugger", "reload")


def install(watch):
    for name, position in SERVERS.items():
        watch.on_call(name, lambda call, position=position: _started(watch, call, position))
    watch.on_call("werkzeug.serving.run_simple", lambda call: _started(watch, call, 4))
    watch.on_audit("builtins.breakpoint", lambda *_hook: watch.violation(f"breakpoint() was reached at {watch.site()}"))
    watch.patch("pdb.set_trace", lambda _original, *_args, **_kwargs: _stopped(watch))
    watch.patch("sys.breakpointhook", lambda _original, *_args, **_kwargs: None)
    watch.after(lambda _outcome: _settings(watch))


def _started(watch, call, position):
    name = call.name.rsplit(".", 1)[-1]
    switches = [switch for switch in SWITCHES if call.kwargs.get(switch) is True]
    if position is not None and len(call.args) > position and call.args[position] is True:
        switches.append("debug")
    if getattr(call.receiver, "debug", False) is True:
        switches.append("app.debug")
    for switch in switches:
        watch.violation(f"{name} was called with {switch} on at {watch.site()}")


def _stopped(watch):
    watch.violation(f"pdb.set_trace() was reached at {watch.site()}")


def _settings(watch):
    for module in list(sys.modules.values()):
        path = getattr(module, "__file__", None) or ""
        if not path.startswith(watch.root):
            continue
        values = vars(module)
        if values.get("DEBUG") is True and ("INSTALLED_APPS" in values or "ROOT_URLCONF" in values or "MIDDLEWARE" in values):
            watch.violation("the Django settings have DEBUG switched on")
        for name, value in sorted(values.items()):
            if type(value).__module__.startswith("flask") and getattr(value, "debug", False) is True:
                watch.violation(f"the Flask application {name} has debug switched on")
