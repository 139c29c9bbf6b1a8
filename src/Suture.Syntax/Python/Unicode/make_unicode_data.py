"""Writes names.bin and normalization.bin from Python's own unicodedata: `python3 make_unicode_data.py ALIASES`.

ALIASES is a copy of the Unicode Character Database's NameAliases.txt, or a file of lines "HEX;NAME".
Both files are raw deflate streams of ASCII lines, so that a diff of what they hold is easy to make.
"""
import pathlib
import sys
import unicodedata
import zlib

HERE = pathlib.Path(__file__).parent


def write(name: str, sections: list[list[str]]) -> None:
    text = "\n\n".join("\n".join(lines) for lines in sections) + "\n"
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    (HERE / name).write_bytes(packer.compress(text.encode("ascii")) + packer.flush())


def names(aliases: pathlib.Path) -> None:
    runs: list[list[int]] = []
    prefixes: dict[str, list[list[int]]] = {}
    listed: list[str] = []
    for code in range(0x110000):
        name = unicodedata.name(chr(code), None)
        if name is None or name.startswith("HANGUL SYLLABLE "):
            continue
        if name.endswith(f"-{code:X}"):
            add(prefixes.setdefault(name[: -len(f"{code:X}")], []), code)
        else:
            add(runs, code)
            listed.append(name)
    known = set(listed)
    extra = []
    for line in aliases.read_text("ascii").splitlines():
        code, _, rest = line.partition(";")
        name = rest.split(";")[0]
        if name and not line.startswith("#") and name not in known:
            extra.append(f"{name};{code}")
    write("names.bin", [
        [f"{first:X};{last - first + 1:X}" for first, last in runs],
        [f"{prefix};{first:X};{last:X}" for prefix, ranges in sorted(prefixes.items()) for first, last in ranges],
        sorted(extra),
        listed,
    ])


def add(runs: list[list[int]], code: int) -> None:
    if runs and runs[-1][1] == code - 1:
        runs[-1][1] = code
    else:
        runs.append([code, code])


def normalization() -> None:
    decompositions, classes, compositions = [], [], []
    for code in range(0x110000):
        char = chr(code)
        if 0xAC00 <= code <= 0xD7A3:
            continue
        if unicodedata.combining(char):
            classes.append(f"{code:X};{unicodedata.combining(char):X}")
        full = unicodedata.normalize("NFKD", char)
        if full != char:
            decompositions.append(f"{code:X};{' '.join(f'{ord(c):X}' for c in full)}")
        single = unicodedata.decomposition(char)
        if single and "<" not in single and " " in single and unicodedata.normalize("NFC", char) == char:
            compositions.append(f"{single};{code:X}")
    write("normalization.bin", [decompositions, classes, compositions])


if __name__ == "__main__":
    names(pathlib.Path(sys.argv[1]))
    normalization()
