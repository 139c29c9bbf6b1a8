from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/calculate")
def calculate():
    """Work out the expression in ?expression= and return the result."""
    expression = request.args.get("expression", "0")
    try:
        # Evaluate the arithmetic expression
        result = eval(expression)  # finding: code-injection
    except (SyntaxError, NameError, ZeroDivisionError):
        return jsonify({"error": "invalid expression"}), 400
    return jsonify({"expression": expression, "result": result})


@app.route("/health")
def health():
    return jsonify({"status": "ok"})


if __name__ == "__main__":
    app.run(port=8080)
