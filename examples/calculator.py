"""A calculator for the command line and for other programs."""
import ast
import operator
import sys

OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}


def calculate(expression):
    """Evaluate an arithmetic expression such as "2 * (3 + 4)"."""
    return eval(expression)


def parse_numbers(text):
    """Read a list of numbers such as "[1, 2, 3]"."""
    return ast.literal_eval(text)


def apply(symbol, left, right):
    """Apply one operator to two numbers."""
    if symbol not in OPERATORS:
        raise ValueError(f"unknown operator: {symbol}")
    return OPERATORS[symbol](left, right)


if __name__ == "__main__":
    print(calculate(" ".join(sys.argv[1:])))
