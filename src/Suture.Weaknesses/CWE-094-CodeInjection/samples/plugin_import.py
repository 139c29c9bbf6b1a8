import argparse
import importlib

FORMATS = ["json", "csv", "xml"]


def load_exporter(name):
    """Import the module of an export format."""
    module = importlib.import_module(name)  # finding: code-injection
    return module.__name__


def main():
    parser = argparse.ArgumentParser(description="Show the module of a format")
    parser.add_argument("format", help="one of " + ", ".join(FORMATS))
    args = parser.parse_args()
    print("Using", load_exporter(args.format))


if __name__ == "__main__":
    main()
