import json
import pickle

from confluent_kafka import Consumer

consumer = Consumer({"group.id": "workers"})
while True:
    message = consumer.poll(1.0)
    task = json.loads(message.value())
