import argparse
import sqlite3


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("table")
    return parser.parse_args()


def main():
    given = options()
    connection = sqlite3.connect("app.db")
    connection.execute(f"DELETE FROM {given.table}")  # sink: sql


main()
