import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--formula", type=float)
arguments = parser.parse_args()
print(eval(f"2 * {arguments.formula}"))
