import yaml


def read_settings(text: str) -> dict:
    settings = yaml.load(text, Loader=yaml.UnsafeLoader)
    return settings or {}
