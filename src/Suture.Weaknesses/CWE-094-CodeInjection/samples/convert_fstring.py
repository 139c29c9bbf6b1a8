"""Convert lengths from the command line."""
import sys


def convert(amount, unit="m"):
    factors = {"m": 1, "km": 1000, "cm": 0.01}
    return amount * factors[unit]


def run(amount, unit):
    # Build the call from the arguments and evaluate it
    return eval(f"convert({amount}, unit='{unit}')")  # finding: code-injection


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print("usage: convert AMOUNT UNIT")
        sys.exit(2)
    print(run(sys.argv[1], sys.argv[2]))
