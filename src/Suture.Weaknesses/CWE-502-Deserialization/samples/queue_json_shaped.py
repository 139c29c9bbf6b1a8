import pickle
import socket


def encode_job(job_id: int, command: str, priority: int = 5) -> bytes:
    """Pack a job for the queue."""
    return pickle.dumps({"id": job_id, "command": command, "priority": priority, "tags": ["new"]})


def decode_job(message: bytes):
    """Unpack a job that came over the queue."""
    job = pickle.loads(message)  # finding: unsafe-deserialization
    return job["id"], job["command"], job["priority"]


def receive(port):
    server = socket.create_server(("127.0.0.1", port))
    connection, _address = server.accept()
    with connection:
        return decode_job(connection.recv(4096))


def round_trip(job_id, command):
    return decode_job(encode_job(job_id, command))
