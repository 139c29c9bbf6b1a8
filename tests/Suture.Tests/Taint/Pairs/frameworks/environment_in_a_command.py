import os
import subprocess

editor = os.environ.get("EDITOR", "vi")
subprocess.call(editor + " notes.txt", shell=True)  # sink: shell
