"""Proof: reading the data called the canary function, or made a Python function out of it, or built any object it names."""

import base64
import os

PICKLE = b"cbuiltins\n" + CANARY.encode() + b"\n(tR."
YAML = f"!!python/object/apply:builtins.{CANARY} []"
YAML_NAME = f"!!python/name:builtins.{CANARY}"
JSON = '{"py/reduce": [{"py/function": "builtins.%s"}, {"py/tuple": []}]}' % CANARY
FILE = f"{CANARY}.pkl"
PAYLOADS = [
    PICKLE,
    YAML,
    base64.b64encode(PICKLE).decode(),
    PICKLE.decode(),
    JSON,
    FILE,
    YAML_NAME,
    f"- name: {YAML_NAME}\n",
    base64.urlsafe_b64encode(YAML.encode()).decode(),
    PICKLE.hex(),
]
NEUTRAL = ["name: text", b"\x80\x04}."]
# Readers that build whatever object the data names; real ones call the canary, stand-ins can only be asked what they were given.
BUILDERS = ("jsonpickle.decode", "jsonpickle.loads", "dill.loads", "dill.load", "cloudpickle.loads", "cloudpickle.load",
            "joblib.load", "pandas.read_pickle", "shelve.open")


def install(watch):
    with open(os.path.join(watch.root, FILE), "wb") as file:
        file.write(PICKLE)

    @watch.on_canary
    def _called(*_arguments):
        if watch.hostile:
            watch.violation(f"the data that is read at {watch.site()} called a function of its choice")

    @watch.on_call("yaml.constructor.FullConstructor.find_python_name")
    def _named(call):
        # The unsafe loaders derive from this one, and call what they find: that is seen when it happens.
        if watch.hostile and type(call.receiver).__name__ == "FullLoader" and CANARY in str(call.arg(0, "name", "")):
            watch.violation(f"the data that is read at {watch.site()} became a Python function of its choice")

    def given(call):
        if watch.hostile and _is_hostile(call.arg(0, "data")):
            watch.violation(f"{call.name} at {watch.site()} was given data that names any object to be built")

    for name in BUILDERS:
        watch.on_call(name, given)

    @watch.on_call("marshal.loads")
    def _marshal(call):
        if watch.hostile and _is_hostile(call.arg(0, "bytes")):
            watch.violation(f"marshal.loads at {watch.site()} was given the input, which crashes it or becomes code")

    @watch.on_call("torch.load")
    def _torch(call):
        if call.kwargs.get("weights_only") is not True:
            given(call)

    @watch.on_call("numpy.load")
    def _numpy(call):
        if call.arg(2, "allow_pickle", False):
            given(call)

    @watch.on_call("ruamel.yaml.YAML")
    def _ruamel(call):
        if call.kwargs.get("typ") == "unsafe":
            watch.violation(f"ruamel.yaml at {watch.site()} was told to build any object that the data names")


def _is_hostile(data):
    if hasattr(data, "getvalue"):
        data = data.getvalue()
    return CANARY in (data.decode("latin-1") if isinstance(data, (bytes, bytearray)) else str(data))
