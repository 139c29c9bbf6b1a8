"""Reads the playbooks of a small task runner."""
from yaml import SafeLoader, dump, load


class Playbook:
    def __init__(self, text):
        # Parse the playbook text
        self.steps = load(text, Loader=SafeLoader)  # finding: unsafe-deserialization

    def names(self):
        return [step["name"] for step in self.steps]

    def to_text(self):
        return dump(self.steps)


def summary(text):
    playbook = Playbook(text)
    return ", ".join(playbook.names())
