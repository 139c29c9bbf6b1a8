import os
import subprocess

HOMES = os.environ.get("HOMES", ".")


def list_home(user):
    """List the files in a user's home directory."""
    status = os.system(f"cd {HOMES}/{user} && ls -1")  # finding: os-command-injection
    return status == 0


def save_note(user, text):
    """Append a line to the user's notes."""
    command = f'echo "{user} wrote: {text}" >> notes.log'
    subprocess.call(command, shell=True)  # finding: os-command-injection


def archive(user, exclude):
    cmd = "tar -cf out.tar"
    if exclude:
        cmd += " --exclude=" + exclude
    cmd += f" {user}/*.txt"
    return subprocess.call(cmd, shell=True)  # finding: os-command-injection
