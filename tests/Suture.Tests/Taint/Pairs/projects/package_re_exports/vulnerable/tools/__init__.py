from .loud import _run as run
