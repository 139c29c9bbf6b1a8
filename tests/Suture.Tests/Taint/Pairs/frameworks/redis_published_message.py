import json
import pickle

import redis

listener = redis.Redis(host="bus").pubsub()
listener.subscribe("jobs")
for message in listener.listen():
    job = pickle.loads(message["data"])  # sink: deserialize
