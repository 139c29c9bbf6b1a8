import json
import unittest
from pathlib import Path

from suture_bench.contenders import checked, read_json, rule_names, scanned_files
from suture_bench.corpora import Corpus
from suture_bench.errors import BenchError
from suture_bench.measuring import Cost, Run

COST = Cost(1.0, 1.0, 1)
CORPUS = Corpus("c", Path("c"), tuple(Path(f"{number}.py") for number in range(200)), 1000, 2_000_000)


class CheckTests(unittest.TestCase):
    def test_a_run_that_took_all_files_and_found_something_counts(self):
        self.assertEqual(7, checked("tool", CORPUS, COST, 200, 2, 7).findings)

    def test_a_missing_file_ends_the_measurement(self):
        with self.assertRaisesRegex(BenchError, "tool: took 199 files where there are 200"):
            checked("tool", CORPUS, COST, 199, 0, 7)

    def test_too_many_refused_files_end_the_measurement(self):
        with self.assertRaisesRegex(BenchError, "refused 3 of 200"):
            checked("tool", CORPUS, COST, 200, 3, 7)

    def test_finding_nothing_ends_the_measurement(self):
        with self.assertRaisesRegex(BenchError, "found nothing"):
            checked("tool", CORPUS, COST, 200, 0, 0)

    def test_another_exit_code_ends_the_measurement_with_what_the_tool_said(self):
        with self.assertRaisesRegex(BenchError, "tool: ended with 2: last words"):
            read_json("tool", Run(2, COST, "{}", "first\nlast words\n"), {1})

    def test_a_report_that_is_no_json_ends_the_measurement(self):
        with self.assertRaisesRegex(BenchError, "printed no JSON"):
            read_json("tool", Run(1, COST, "oops", ""), {1})

    def test_the_count_of_ast_greps_summary_is_read(self):
        said = "sg: summary|rule: effectiveRuleCount=10,skippedRuleCount=0\nsg: summary|file: scannedFileCount=41,skippedFileCount=3\n"
        self.assertEqual(41, scanned_files(Run(0, COST, "", said)))
        with self.assertRaises(BenchError):
            scanned_files(Run(0, COST, json.dumps({}), ""))

    def test_there_are_ten_rules_for_ast_grep(self):
        self.assertEqual(10, len(rule_names()))
