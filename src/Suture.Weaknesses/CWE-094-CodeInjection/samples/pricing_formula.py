import math


class PriceList:
    """Prices of parts, each with a formula that an administrator may edit."""

    def __init__(self):
        self.base = {"bolt": 0.25, "plate": 12.5}

    def price(self, part, formula, quantity):
        base = self.base[part]
        allowed = {"base": base, "quantity": quantity, "ceil": math.ceil, "min": min}
        total = eval(formula, {"__builtins__": {}}, allowed)  # finding: code-injection
        return round(total, 2)

    def cheapest(self):
        return min(self.base, key=self.base.get)
