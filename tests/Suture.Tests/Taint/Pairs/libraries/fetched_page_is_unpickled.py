import json
import pickle

import requests


def update():
    answer = requests.get("http://models.example/latest", timeout=10)
    return pickle.loads(answer.content)  # sink: deserialize
