from ruamel.yaml import YAML


def load_catalogue(stream):
    """Read a product catalogue."""
    yaml = YAML(typ="safe")  # finding: unsafe-deserialization
    catalogue = yaml.load(stream)
    return sorted(catalogue)


def load_plain(stream):
    return YAML(typ="safe").load(stream)  # ok
