import smtplib
import ssl
from email.message import EmailMessage


def build(sender, receiver, text):
    message = EmailMessage()
    message["From"] = sender
    message["To"] = receiver
    message["Subject"] = "Report"
    message.set_content(text)
    return message


def send_report(host, message):
    """Send a message over STARTTLS."""
    context = ssl.create_default_context()
    # finding: certificate-validation
    with smtplib.SMTP(host, 587) as server:
        server.starttls(context=context)
        server.send_message(message)


def subject_of(sender, receiver):
    return build(sender, receiver, "-")["Subject"]
