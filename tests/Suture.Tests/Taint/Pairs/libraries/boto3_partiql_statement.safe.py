import boto3
from flask import request

table = boto3.client("dynamodb", region_name="eu-central-1")


def find():
    name = request.args["name"]
    return table.execute_statement(Statement="SELECT * FROM users WHERE name = ?", Parameters=[{"S": name}])
