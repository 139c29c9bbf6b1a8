from flask import Flask, request, make_response

app = Flask(__name__)

@app.route('/showName')
def name():
    '''
    Get "name" from the request, validate it,
    make a response with it, and return the response object.
    '''
    name = request.args.get('name', '')
    response = make_response('Your name is ' + name)
    return response
