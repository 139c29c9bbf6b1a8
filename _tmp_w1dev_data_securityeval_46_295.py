import requests

# Make an HTTP request to https://semmle.com
requests.get('https://semmle.com', verify=False)