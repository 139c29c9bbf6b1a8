"""Check whether hosts of a network answer."""
import os
import platform
import subprocess
import sys


def count_flag():
    """Windows and Unix name the packet count differently."""
    return "-n" if platform.system().lower() == "windows" else "-c"


def ping(host: str) -> bool:
    """Return True if the host answers a single ping."""
    command = f"ping {count_flag()} 1 {host}"
    result = subprocess.run(command, shell=True, capture_output=True, text=True)
    return result.returncode == 0


def trace(host: str) -> str:
    """Return the route to a host, one hop a line."""
    result = subprocess.run(["traceroute", "-m", "10", host], capture_output=True, text=True)
    return result.stdout


def clear_screen():
    os.system("clear")


def main():
    if len(sys.argv) < 2:
        print("usage: ping_tool.py HOST...")
        return 1
    for host in sys.argv[1:]:
        print(f"{host}: {'up' if ping(host) else 'down'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
