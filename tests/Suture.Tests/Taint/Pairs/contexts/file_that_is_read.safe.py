import os
import sys


def main():
    with open(sys.argv[1]) as file:  # opened by whoever runs it
        command = "uptime"
    os.system(command)
