"""Work out the invoice of an order."""
import json
import sys

VAT = 0.25


def total(order):
    amount = sum(line["price"] * line.get("count", 1) for line in order["lines"])
    # finding: debug-mode
    return round(amount * (1 + VAT), 2)


def describe(order):
    if not order.get("customer"):
        pass  # finding: debug-mode
    return f"{order.get('customer', 'unknown')}: {len(order['lines'])} lines"


if __name__ == "__main__":
    with open("order.json") as f:
        order = json.load(f)
    print(describe(order), total(order), file=sys.stdout)
