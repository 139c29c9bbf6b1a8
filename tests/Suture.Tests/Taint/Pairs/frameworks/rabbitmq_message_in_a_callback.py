import json
import subprocess

import pika


def on_message(channel, method, properties, body):
    job = json.loads(body)
    subprocess.run("encode " + job["file"], shell=True)  # sink: shell


connection = pika.BlockingConnection(pika.ConnectionParameters("queue"))
channel = connection.channel()
channel.basic_consume(queue="jobs", on_message_callback=on_message)
channel.start_consuming()
