import smtplib

from flask import request


def contact():
    subject = request.form["subject"].replace("\n", " ")
    with smtplib.SMTP("mail.example") as server:
        server.sendmail("web@mail.example", "us@mail.example", f"Subject: {subject}\n\nHello")
