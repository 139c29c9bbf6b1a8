import os
import sys


def main(arguments):
    os.system("tar xf " + arguments[1])  # sink: shell


if __name__ == "__main__":
    main(sys.argv)
