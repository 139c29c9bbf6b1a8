from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/error")
def error():
    return render_template_string("<p>" + request.args["text"] + "</p>")  # sink: template
