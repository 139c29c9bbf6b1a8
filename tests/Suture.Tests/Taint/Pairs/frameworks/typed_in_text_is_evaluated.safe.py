import ast

while True:
    line = input("> ")
    print(ast.literal_eval(line))
