import yaml


def load_settings(text, defaults=None):
    """Merge settings in YAML over the defaults."""
    settings = dict(defaults or {})
    settings.update(yaml.load(text))  # finding: unsafe-deserialization
    return settings
