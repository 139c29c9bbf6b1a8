import ast
from flask import Flask, jsonify, request


def _safe_arith(expression):
    """Work out arithmetic on numbers without running code; a ValueError refuses everything else."""
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
        if isinstance(node, ast.BinOp) and type(node.op) in operations:
            return operations[type(node.op)](value(node.left), value(node.right))
        if isinstance(node, ast.UnaryOp) and type(node.op) in operations:
            return operations[type(node.op)](value(node.operand))
        raise ValueError("only arithmetic is allowed")

    if len(expression) > 1000:
        raise ValueError("the expression is too long")
    return value(ast.parse(expression.strip(), mode="eval").body)


app = Flask(__name__)


@app.route("/calculate")
def calculate():
    """Work out the expression in ?expression= and return the result."""
    expression = request.args.get("expression", "0")
    try:
        # Evaluate the arithmetic expression
        result = _safe_arith(expression)  # finding: code-injection
    except (SyntaxError, NameError, ZeroDivisionError, ValueError):
        return jsonify({"error": "invalid expression"}), 400
    return jsonify({"expression": expression, "result": result})


@app.route("/health")
def health():
    return jsonify({"status": "ok"})


if __name__ == "__main__":
    app.run(port=8080)
