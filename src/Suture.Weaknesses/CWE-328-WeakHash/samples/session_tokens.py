import hashlib
import time

from flask import Flask, jsonify, request

app = Flask(__name__)
sessions = {}


def make_session_token(user):
    """Create the token that a browser shows from now on."""
    h = hashlib.new('md5')  # finding: weak-hash
    h.update(user.encode())
    h.update(str(time.time()).encode())
    return h.hexdigest()


@app.route('/start', methods=['POST'])
def start():
    user = request.form.get('user', 'guest')
    token = make_session_token(user)
    sessions[token] = user
    return jsonify({'ok': token in sessions})


@app.route('/who')
def who():
    return jsonify({'user': sessions.get(request.headers.get('X-Session', ''))})
