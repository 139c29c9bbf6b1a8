import smtplib

from flask import request


def tell():
    server = smtplib.SMTP("mail.example")
    server.sendmail("shop@mail.example", ["orders@mail.example"], "Your order is ready.")
