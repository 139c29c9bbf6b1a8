import argparse
import logging
import subprocess

logging.basicConfig(level=logging.WARNING)
log = logging.getLogger("backup")


def head_of(path, count):
    command = f"head -n {count} {path}"
    completed = subprocess.run(command, shell=True, capture_output=True, text=True)  # finding: os-command-injection
    if completed.returncode != 0:
        log.warning("head failed")
        return ""
    return completed.stdout


def tail_of(path):
    command = "tail -n 2 '{}'".format(path)
    log.info("running %s", command)
    return subprocess.check_output(command, shell=True).decode()  # finding: os-command-injection


def main():
    parser = argparse.ArgumentParser(description="Show both ends of a file.")
    parser.add_argument("path")
    parser.add_argument("--count", type=int, default=3)
    args = parser.parse_args()
    print(head_of(args.path, args.count))
    print(tail_of(args.path))


if __name__ == "__main__":
    main()
