import os
import subprocess

editor = "vi" if os.environ.get("EDITOR") else "nano"
subprocess.call(editor + " notes.txt", shell=True)
