import _pickle as cPickle
import base64

class AuthFail(Exception):
    pass
    
def confirmAuth(headers):
    '''
    Get AuthToken from headers, decode it with base64, and load with cPickle to token object.
    '''
    try:
        token = cPickle.loads(base64.b64decode(headers['AuthToken']))
        if not check_hmac(token['signature'], token['data'], getSecretKey()):
            raise AuthFail
        secure_data = token['data']
        return secure_data
    except AuthFail:
        return "Exception is raised, indicating invalid or tampered token."
