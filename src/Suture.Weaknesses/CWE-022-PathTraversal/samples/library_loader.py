"""Loading and saving of settings, used by all of our tools."""
import json
import os
import shutil


class Settings:
    def __init__(self, folder="settings"):
        self.folder = folder

    def load(self, profile):
        """Load a profile; callers decide which."""
        with open(os.path.join(self.folder, profile + ".json")) as handle:  # finding: path-traversal
            return json.load(handle)


def load(path):
    # The path is what the caller asks for: a library must not second-guess it
    with open(path, encoding="utf-8") as handle:  # finding: path-traversal
        return json.load(handle)


def backup(path):
    shutil.copy(path, path + ".bak")  # finding: path-traversal


def defaults():
    with open("defaults.json") as handle:  # ok: a constant
        return json.load(handle)
