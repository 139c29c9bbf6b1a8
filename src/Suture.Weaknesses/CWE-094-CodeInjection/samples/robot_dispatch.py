from flask import Flask, request

app = Flask(__name__)


class Robot:
    def __init__(self):
        self.position = 0

    def forward(self):
        self.position += 1
        return self.position

    def back(self):
        self.position -= 1
        return self.position

    def _shutdown(self):
        self.position = None
        return "off"


robot = Robot()


@app.route("/command", methods=["POST"])
def command():
    """Run the command that the remote control asks for."""
    action = request.form["action"]
    position = getattr(robot, action)()  # finding: code-injection
    return {"position": position}
