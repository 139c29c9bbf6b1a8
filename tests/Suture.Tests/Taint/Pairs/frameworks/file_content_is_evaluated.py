import ast

with open("settings.txt") as file:
    settings = file.read()
values = eval(settings)  # sink: code
