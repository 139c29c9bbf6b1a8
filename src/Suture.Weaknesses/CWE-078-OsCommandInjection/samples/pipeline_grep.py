import subprocess
import sys


def find_contacts(term: str, book: str = "contacts.txt") -> list:
    """Search the address book, ignoring case, and return sorted lines."""
    result = subprocess.run(  # finding: os-command-injection
        "grep -i '%s' %s | sort -u" % (term, book),  # the pipe needs a shell
        shell=True,
        stdout=subprocess.PIPE,
        universal_newlines=True,
    )
    return result.stdout.splitlines()


def main() -> None:
    for line in find_contacts(sys.argv[1]):
        print("* " + line)


if __name__ == "__main__":
    main()
