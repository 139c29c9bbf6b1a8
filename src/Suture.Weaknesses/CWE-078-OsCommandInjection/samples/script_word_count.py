#!/usr/bin/env python3
import os

BANNER = "Word counter 1.0"


def main():
    print(BANNER)
    name = input("Which text shall I count? ")
    # Quote the name, so that blanks in it do no harm
    os.system('wc -w "' + name + '"')  # finding: os-command-injection
    print('Done.')


if __name__ == '__main__':
    main()
