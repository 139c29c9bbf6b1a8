import ast

import zmq

context = zmq.Context()
socket = context.socket(zmq.REP)
socket.bind("tcp://*:5555")
while True:
    formula = socket.recv_string()
    socket.send_string(str(eval(formula)))  # sink: code
