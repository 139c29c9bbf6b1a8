from flask import request


def _price(row):
    return eval(row)


def view():
    return sorted(["1", "2"], key=_price)
