import sys

BACKENDS = ("colorsys", "calendar")
DEFAULT = "calendar"


class Toolbox:
    """Loads one of the tool modules when it is first needed."""

    def __init__(self):
        self.loaded = {}

    def tool(self, name):
        if name not in self.loaded:
            try:
                self.loaded[name] = __import__(name)  # finding: code-injection
            except ImportError:
                print("no such tool:", name)
                return None
        return self.loaded[name].__name__

    def default(self):
        return __import__(DEFAULT).__name__  # ok: a constant


if __name__ == "__main__":
    print(Toolbox().tool(sys.argv[1]))
