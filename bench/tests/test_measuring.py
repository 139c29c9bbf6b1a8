import sys
import tempfile
import unittest
from pathlib import Path

from suture_bench.measuring import run

BUSY = "import time\nend = time.process_time() + 0.2\nwhile time.process_time() < end: pass\n"


class MeasuringTests(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def python(self, code):
        return run([sys.executable, "-c", code], Path(self.folder.name))

    def test_cpu_of_a_busy_process_is_counted(self):
        self.assertGreater(self.python(BUSY).cost.cpu, 0.2)

    def test_cpu_of_a_child_is_counted(self):
        code = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {BUSY!r}], check=True)\n"
        self.assertGreater(self.python(code).cost.cpu, 0.2)

    def test_sleep_is_wall_time_and_no_cpu(self):
        cost = self.python("import time\ntime.sleep(0.5)\n").cost
        self.assertGreater(cost.wall, 0.5)
        self.assertLess(cost.cpu, 0.5)

    def test_peak_memory_grows_with_what_the_process_holds(self):
        small, large = self.python("pass").cost.peak, self.python("x = b'x' * 200_000_000").cost.peak
        self.assertGreater(large - small, 150_000_000)

    def test_exit_code_and_what_was_printed_are_given_back(self):
        done = self.python("import sys\nprint('to out')\nprint('to err', file=sys.stderr)\nsys.exit(3)\n")
        self.assertEqual((3, "to out\n", "to err\n"), (done.exit_code, done.out, done.err))

    def test_a_signal_is_a_negative_exit_code(self):
        self.assertEqual(-9, self.python("import os\nos.kill(os.getpid(), 9)\n").exit_code)
