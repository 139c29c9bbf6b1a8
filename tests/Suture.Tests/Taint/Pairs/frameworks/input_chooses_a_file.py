from pathlib import Path

ROOT = Path("notes").resolve()
name = input("which note? ")
path = (ROOT / name).resolve()
if not path.exists():
    raise SystemExit("there is no such note")
print(path.read_text())  # sink: path
