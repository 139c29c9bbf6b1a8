from pathlib import Path

ROOT = Path("notes").resolve()
name = input("which note? ")
path = (ROOT / name).resolve()
if not path.is_relative_to(ROOT):
    raise SystemExit("there is no such note")
print(path.read_text())
