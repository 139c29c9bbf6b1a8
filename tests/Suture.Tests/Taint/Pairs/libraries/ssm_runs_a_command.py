import shlex

import boto3
from flask import request


def run():
    name = request.form["name"]
    manager = boto3.client("ssm")
    manager.send_command(DocumentName="AWS-RunShellScript", Parameters={"commands": ["start " + name]})  # sink: shell
