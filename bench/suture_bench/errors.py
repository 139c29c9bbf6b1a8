"""What stops a measurement."""


class BenchError(Exception):
    """One line for the reader: what went wrong, and where."""
