import os
import socket

server = socket.create_server(("", 4000))
while True:
    client, address = server.accept()
    word = client.recv(100).decode()
    os.system("say hello")
