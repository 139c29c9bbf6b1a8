import json
import socket

import dill


def serve():
    link = socket.create_connection(("jobs.example", 4000))
    return dill.loads(link.recv(4096))  # sink: deserialize
