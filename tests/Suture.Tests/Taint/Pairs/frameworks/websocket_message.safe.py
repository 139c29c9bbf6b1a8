import sqlite3

from fastapi import FastAPI, WebSocket

app = FastAPI()


@app.websocket("/search")
async def search(socket: WebSocket):
    await socket.accept()
    word = await socket.receive_text()
    rows = sqlite3.connect("a.db").execute("SELECT * FROM a WHERE b LIKE ?", (word,))
    await socket.send_json(rows.fetchall())
