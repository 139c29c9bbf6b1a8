import unittest

from suture_bench.contenders import Outcome
from suture_bench.corpora import Corpus, spread
from suture_bench.heats import in_order, ratios
from suture_bench.measuring import Cost
from suture_bench.rows import CPU, ROWS, Row

SPEED = Row("speed", "Speed", "heat", "peer", "rules", CPU, 2, 4)
MEMORY = next(row for row in ROWS if row.key == "memory-taint")
GROWTH = next(row for row in ROWS if row.key == "growth-rules")


def outcome(cpu=1.0, peak=1):
    return Outcome(Cost(cpu, cpu, peak), 1, 1)


class RowTests(unittest.TestCase):
    def test_a_ratio_is_taken_within_a_round(self):
        rounds = [{"peer": outcome(6), "rules": outcome(2)}, {"peer": outcome(50), "rules": outcome(10)}, {"peer": outcome(4), "rules": outcome(1)}]
        found = ratios(SPEED, rounds, {})
        self.assertEqual([3, 5, 4], list(found.values))
        self.assertEqual("4.00× (3.00–5.00 in 3)", str(found))

    def test_speed_holds_from_its_bound_up(self):
        self.assertEqual(["FAIL", "pass", "pass, goal reached"], [SPEED.grade(ratio) for ratio in (1.99, 2, 4)])

    def test_memory_holds_from_its_bound_down(self):
        self.assertEqual(["FAIL", "pass", "pass, goal reached"], [MEMORY.grade(ratio) for ratio in (2.01, 2, 1.2)])

    def test_growth_divides_by_the_size_of_each_corpus(self):
        sizes = {name: Corpus(name, None, (), 0, size) for name, size in (("c", 1_000_000), ("c4", 4_000_000))}
        found = ratios(GROWTH, [{"rules-4": outcome(6), "rules": outcome(1)}], sizes)
        self.assertEqual([1.5], list(found.values))

    def test_every_row_has_a_key_of_its_own_and_a_goal_beyond_its_must(self):
        self.assertEqual(len(ROWS), len({row.key for row in ROWS}))
        for row in ROWS:
            self.assertTrue(row.reaches(row.goal, row.must), row.key)

    def test_contenders_run_in_the_order_of_the_rows_and_once_a_round(self):
        self.assertEqual(["bandit", "rules", "taint"], in_order([row for row in ROWS if row.heat == "bandit-c"]))

    def test_files_are_chosen_evenly(self):
        self.assertEqual([0, 2, 5, 7], spread(range(10), 4))
