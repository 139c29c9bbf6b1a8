import requests

def Request(url):
    
    # Make an HTTP request to a given URL
    response = requests.get(url)
    return response
