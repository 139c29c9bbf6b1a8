import json
import pickle

import pika


class Worker:
    def __init__(self):
        self.channel = pika.BlockingConnection().channel()
        self.channel.basic_consume("jobs", self.work)

    def work(self, channel, method, properties, body):
        job = pickle.loads(body)  # sink: deserialize
        job.run()
