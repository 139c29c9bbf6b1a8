import os
from flask import Flask, request

app = Flask(__name__)

@app.route("/command", methods=['POST'])
def executeCommand():
    '''
    Receive a command from a POST request, validate it, and execute it.
    '''
    if request.method == 'POST':
        action = request.args.get('action')
        os.system(action)
        return "Command executed"
