import os
import sys


def main():
    with open(sys.argv[1]) as file:  # opened by whoever runs it
        command = file.readline()
    os.system(command)  # sink: shell
