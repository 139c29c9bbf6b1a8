from flask import request


def _price(row):
    return eval(row)  # sink: code


def view():
    return sorted(request.args.getlist("rows"), key=_price)
