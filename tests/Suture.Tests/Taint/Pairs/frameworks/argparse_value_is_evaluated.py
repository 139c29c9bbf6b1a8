import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--formula", type=str)
arguments = parser.parse_args()
print(eval("2 * " + arguments.formula))  # sink: code
