from flask import Flask, request
app = Flask(__name__)

@app.route("/filedata")
def getFileData():
    '''
    Get the filename from the request argument,
    validate the filename, assume the saved directory is Test/CWE-022_codeql_1,
    and return the data of the file.
    '''
    filename = request.args.get('filename')
    safe_path = os.path.join('Test/CWE-022_codeql_1', filename)
    data = open(safe_path, 'rb').read()
    return data
