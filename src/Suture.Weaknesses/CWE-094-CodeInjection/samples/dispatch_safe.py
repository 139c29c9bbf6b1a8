import importlib
import operator
import sys

COMMANDS = ("status", "version")
BACKENDS = {"json": "json", "toml": "tomllib"}


class Console:
    def do_status(self):
        return "running"

    def do_version(self):
        return "1.2"

    def run(self, name):
        """Run one of the commands."""
        handler = getattr(self, "do_" + name, None)  # ok: only methods that were made for it
        if handler is None:
            return f"unknown command {name}"
        return handler()

    def run_listed(self, name):
        if name not in COMMANDS:
            raise ValueError("unknown command")
        return getattr(self, "do_" + name)()  # ok: checked against a list


def backend(name):
    if name not in BACKENDS:
        raise ValueError(f"no such backend: {name}")
    return importlib.import_module(BACKENDS[name])  # ok: the name comes from the table


def calculate(symbol, left, right):
    operations = {"+": operator.add, "-": operator.sub}
    return operations[symbol](left, right)  # ok: a table instead of eval


def read_version():
    namespace = {}
    with open("version.py") as source:
        exec(source.read(), namespace)  # ok: the project's own file
    return namespace["__version__"]


if __name__ == "__main__":
    print(Console().run(sys.argv[1]))
