from html import escape

from fastapi import FastAPI, Form
from fastapi.responses import HTMLResponse

app = FastAPI()


@app.post("/echo")
def echo(text: str = Form()):
    return HTMLResponse("<pre>" + text + "</pre>")  # sink: html
