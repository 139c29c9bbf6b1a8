from .quiet import _run as run
