import ast

with open("settings.txt") as file:
    settings = file.read()
values = ast.literal_eval(settings)
