import json
import pickle

from confluent_kafka import Consumer

consumer = Consumer({"group.id": "workers"})
while True:
    message = consumer.poll(1.0)
    task = pickle.loads(message.value())  # sink: deserialize
