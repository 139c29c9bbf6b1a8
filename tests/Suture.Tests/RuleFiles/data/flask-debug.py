from flask import Flask

app = Flask(__name__)
worker = make_worker()

# ruleid: flask-app-in-debug-mode
app.debug = True

# ok: flask-app-in-debug-mode
app.debug = False

if __name__ == "__main__":
    # ok: flask-app-in-debug-mode
    worker.run(debug=True)
    # ok: flask-app-in-debug-mode
    app.run(debug=False, port=8000)
    # ruleid: flask-app-in-debug-mode
    app.run(host="127.0.0.1", debug=True, port=8000)
