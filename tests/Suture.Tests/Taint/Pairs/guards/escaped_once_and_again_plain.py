from html import escape

from flask import Flask, request

app = Flask(__name__)


@app.get("/search")
def search():
    word = request.args["word"]
    shown = escape(word)
    return "<p>" + shown + "</p><input value='" + word + "'>"  # sink: html
