"""Load an application's settings from YAML, JSON or a cached pickle."""
import json
import os
import pickle

import yaml

DEFAULTS = {"debug": False, "workers": 4, "timeout": 30}


def load_yaml(text):
    """Parse settings in YAML and fill in the defaults."""
    settings = dict(DEFAULTS)
    settings.update(yaml.load(text, Loader=yaml.Loader) or {})
    return settings


def load_json(path):
    with open(path, encoding="utf-8") as handle:
        return {**DEFAULTS, **json.load(handle)}


def load_session(data: bytes):
    """Restore a user's session from the bytes of a cookie."""
    return pickle.loads(data)


def dump_yaml(settings):
    return yaml.safe_dump(settings, sort_keys=True)


def settings_path(name="settings.yaml"):
    return os.path.join(os.path.expanduser("~"), ".config", name)
