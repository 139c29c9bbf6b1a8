import os
import shlex
import subprocess

HOMES = os.environ.get("HOMES", ".")


def list_home(user):
    """List the files in a user's home directory."""
    status = os.system(f"cd {shlex.quote(HOMES)}/{shlex.quote(str(user))} && ls -1")  # finding: os-command-injection
    return status == 0


def save_note(user, text):
    """Append a line to the user's notes."""
    command = f'echo {shlex.quote(str(user))}" wrote: "{shlex.quote(str(text))} >> notes.log'
    subprocess.call(command, shell=True)  # finding: os-command-injection


def archive(user, exclude):
    cmd = "tar -cf out.tar"
    if exclude:
        cmd += " --exclude=" + shlex.quote(exclude)
    cmd += f" {shlex.quote(str(user))}/*.txt"
    return subprocess.call(cmd, shell=True)  # finding: os-command-injection
