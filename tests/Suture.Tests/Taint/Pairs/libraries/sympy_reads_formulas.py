import sympy
from flask import request


def simplified():
    x = sympy.Symbol("x")
    given = request.args["formula"]
    return {"result": str(sympy.simplify(sympy.sympify(given)))}  # sink: code
