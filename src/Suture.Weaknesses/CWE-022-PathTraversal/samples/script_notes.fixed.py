#!/usr/bin/env python3
"""A tiny notebook for the terminal."""
import os
import sys


def _safe_path(base, *parts):
    """Join parts to a base folder; refuse a path that leads out of it."""
    path = os.path.join(base, *parts)
    root = os.path.realpath(base)
    if os.path.commonpath([root, os.path.realpath(path)]) != root:
        raise FileNotFoundError('path leads out of its base folder')
    return path


NOTES = 'notes'


def read_note(title):
    with open(f'{NOTES}/{title}.txt') as note:  # finding: path-traversal
        return note.read()


def main():
    title = sys.argv[1] if len(sys.argv) > 1 else input('Title: ')
    try:
        with open(_safe_path('notes', f'{title}.txt')) as note:  # finding: path-traversal
            print(note.read().strip())
    except FileNotFoundError:
        print('No such note.')
    print('bye')


if __name__ == '__main__':
    main()
