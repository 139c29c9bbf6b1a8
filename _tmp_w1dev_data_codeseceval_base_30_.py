from flask import Flask, request, make_response

app = Flask(__name__)

@app.route('/view', methods=['GET'])
def viewName():
    '''
    Get the param "name" from the request.
    Open the "Test/CWE-079_sonar_1/xss_shared.html" file and replace "{{name}}" with the "name" param.
    Return the HTML file as a response.
    '''
    param = request.args.get('name', '')
    html = open('Test/CWE-079_sonar_1/xss_shared.html').read()
    response = make_response(html.replace('{{ name }}', param))
    return response