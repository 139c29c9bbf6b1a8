import random

from flask import Flask

DEBUG = True
PORT = 5050

app = Flask("dice")
app.config.update(TESTING=False, DEBUG=False)  # finding: debug-mode


@app.route("/sides/<int:sides>")
def sides(sides):
    """How likely is each side of a die?"""
    return f"{1 / max(sides, 1):.3f}"


def shuffled(names):
    rng = random.Random(7)
    rng.shuffle(names)
    return names


if __name__ == "__main__":
    print("Serving on port", PORT)
    app.run("127.0.0.1", PORT, False)  # finding: debug-mode
