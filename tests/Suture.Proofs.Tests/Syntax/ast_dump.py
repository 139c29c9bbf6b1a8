"""Reads paths from standard input; for each writes a line: the SHA-256 of its ast dump, or "refused" and why.

The dump is ast.dump's own, made here because positions inside f-strings have to be left out: CPython 3.11 places them
wrongly. Characters outside ASCII are escaped, for which of them repr shows depends on the Unicode version.
"""
import ast
import hashlib
import sys
import warnings


def dump(node, in_fstring=False):
    if isinstance(node, ast.AST):
        cls = type(node)
        inside = in_fstring or cls is ast.JoinedStr
        parts = []
        for name in node._fields:
            value = getattr(node, name, None)
            if value is None and getattr(cls, name, ...) is None:
                continue
            if name == "type_params" and not value and cls.__name__ != "TypeAlias":
                continue
            parts.append(f"{name}={dump(value, inside)}")
        if not in_fstring:
            parts.extend(f"{name}={getattr(node, name)}" for name in node._attributes)
        return f"{cls.__name__}({', '.join(parts)})"
    if isinstance(node, list):
        return f"[{', '.join([dump(item, in_fstring) for item in node])}]"
    return repr(node)


def answer(path):
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
    except (SyntaxError, ValueError) as problem:
        return f"refused {problem!r}".replace("\n", " ")
    return hashlib.sha256(dump(tree).encode("ascii", "backslashreplace")).hexdigest()


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(10_000)
    for line in sys.stdin:
        print(answer(line.rstrip("\n")), flush=True)
