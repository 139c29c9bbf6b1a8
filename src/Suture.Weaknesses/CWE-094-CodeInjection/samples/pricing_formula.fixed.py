import ast
import math


def _safe_formula(expression, names):
    """Work out arithmetic on numbers and the given names without running code; a ValueError refuses everything else."""
    def power(base, exponent):
        if isinstance(base, int) and isinstance(exponent, int) and base.bit_length() * exponent > 10000:
            raise ValueError("the power is too large")
        return base ** exponent

    operations = {
        ast.Add: lambda a, b: a + b, ast.Sub: lambda a, b: a - b, ast.Mult: lambda a, b: a * b,
        ast.Div: lambda a, b: a / b, ast.FloorDiv: lambda a, b: a // b, ast.Mod: lambda a, b: a % b,
        ast.Pow: power, ast.UAdd: lambda a: +a, ast.USub: lambda a: -a,
    }

    def value(node):
        if isinstance(node, ast.Constant) and type(node.value) in (int, float, complex):
            return node.value
        if isinstance(node, ast.Name) and node.id in names:
            return names[node.id]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names and not node.keywords:
            return names[node.func.id](*[value(argument) for argument in node.args])
        if isinstance(node, ast.BinOp) and type(node.op) in operations:
            return operations[type(node.op)](value(node.left), value(node.right))
        if isinstance(node, ast.UnaryOp) and type(node.op) in operations:
            return operations[type(node.op)](value(node.operand))
        raise ValueError("only arithmetic is allowed")

    if len(expression) > 1000:
        raise ValueError("the expression is too long")
    return value(ast.parse(expression.strip(), mode="eval").body)


class PriceList:
    """Prices of parts, each with a formula that an administrator may edit."""

    def __init__(self):
        self.base = {"bolt": 0.25, "plate": 12.5}

    def price(self, part, formula, quantity):
        base = self.base[part]
        allowed = {"base": base, "quantity": quantity, "ceil": math.ceil, "min": min}
        total = _safe_formula(formula, allowed)  # finding: code-injection
        return round(total, 2)

    def cheapest(self):
        return min(self.base, key=self.base.get)
