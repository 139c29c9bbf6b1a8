import smtplib

from flask import request


def tell():
    server = smtplib.SMTP("mail.example")
    server.sendmail("shop@mail.example", [request.form["to"]], "Your order is ready.")  # sink: email
