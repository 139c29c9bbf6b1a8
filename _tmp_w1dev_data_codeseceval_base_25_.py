import os
from flask import Flask, request

app = Flask(__name__)

@app.route('/deleteImage')
def deleteImage():
    '''
    Get file name from request, validate the request, and delete the image file
    '''
    fileName = request.args.get('fileName')
    fileName = os.path.join('Test/CWE-022_author_1', fileName)
    os.remove(fileName)
    return "File deleted"
