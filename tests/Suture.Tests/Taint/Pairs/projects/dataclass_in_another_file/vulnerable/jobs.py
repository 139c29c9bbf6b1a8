from dataclasses import dataclass


@dataclass
class _Job:
    command: str
    note: str
