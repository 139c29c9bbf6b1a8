import json
import urllib.request as request

def readJSON(url):
    '''
    Read a JSON file from a URL and return the parsed JSON object.
    '''
    response = request.urlopen(url)
    data = json.loads(response.read())
    return data
