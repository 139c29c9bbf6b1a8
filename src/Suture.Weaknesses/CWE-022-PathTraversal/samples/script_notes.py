#!/usr/bin/env python3
"""A tiny notebook for the terminal."""
import sys

NOTES = 'notes'


def read_note(title):
    with open(f'{NOTES}/{title}.txt') as note:  # finding: path-traversal
        return note.read()


def main():
    title = sys.argv[1] if len(sys.argv) > 1 else input('Title: ')
    try:
        with open('notes/' + title + '.txt') as note:  # finding: path-traversal
            print(note.read().strip())
    except FileNotFoundError:
        print('No such note.')
    print('bye')


if __name__ == '__main__':
    main()
