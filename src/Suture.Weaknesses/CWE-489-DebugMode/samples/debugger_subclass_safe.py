"""A debugger that writes where its author wants to read."""
import pdb
import sys


class QuietDebugger(pdb.Pdb):
    def __init__(self, stream):
        pdb.Pdb.__init__(self, stdout=stream)
        self.stream = stream

    def set_trace(self, frame=None):
        if frame is None:
            frame = sys._getframe().f_back
        pdb.Pdb.set_trace(self, frame)  # ok: the method that it overrides

    def trace_dispatch(self, *arguments):
        saved = sys.stdout
        sys.stdout = self.stream
        try:
            return pdb.Pdb.trace_dispatch(self, *arguments)
        finally:
            sys.stdout = saved
