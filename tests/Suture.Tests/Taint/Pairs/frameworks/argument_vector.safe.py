import os
import sys


def main(arguments):
    os.system("tar xf " + str(len(arguments)))


if __name__ == "__main__":
    main(sys.argv)
