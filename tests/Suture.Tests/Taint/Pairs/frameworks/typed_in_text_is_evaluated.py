import ast

while True:
    line = input("> ")
    print(eval(line))  # sink: code
