import oracledb
from flask import request


def balance():
    reader = oracledb.connect(dsn="bank").cursor()
    reader.execute("SELECT amount FROM accounts WHERE owner = '" + request.args["owner"] + "'")  # sink: sql
    return reader.fetchone()
