"""Nightly maintenance: all commands are fixed."""
import os
import subprocess
import sys

TARGET = "/tmp/cache"
COMMANDS = ["df -h . | tail -n 1", "uptime"]


def clean():
    os.system(f"find {TARGET} -name '*.tmp' -delete")  # ok: a constant
    subprocess.call("sync; echo synced", shell=True)  # ok


def report(title: str) -> str:
    """Run all commands; the title is only printed."""
    print(f"== {title}; rm -rf nothing")  # ok: no command
    return "\n".join(subprocess.getoutput(command) for command in COMMANDS)  # ok


def version():
    return subprocess.check_output([sys.executable, "--version"], text=True).strip()  # ok


if __name__ == "__main__":
    clean()
    print(report(sys.argv[1] if len(sys.argv) > 1 else "report"))
